import { Inject, Injectable } from '@nestjs/common';
import { guestOf, linkOfToken, linkToken, SECRET } from '@outrigger/identity';
import { Tenancy } from '@outrigger/tenancy';
import { TrainingCertificate } from './certificate.entity.js';
import { paperOf } from './certificate.pdf.js';
import { type Certified, credentialOf, narrativeOf } from './credential.js';
import { IssuerKey, type PublicJwk } from './issuer-key.js';

/** Where the deployment is found from outside. */
export const PUBLIC_URL = Symbol('public url');

/** What a stranger reads of a certificate. */
export interface PublicCertificate {
  readonly holder: string;
  readonly organisation: string;
  readonly title: string;
  readonly parts: readonly string[];
  readonly issuer: string;
  readonly issuedAt: Date;
  /** It was signed by this deployment's key, and nothing of it was changed. */
  readonly isGenuine: boolean;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
  readonly credential: string;
}

type Held = TrainingCertificate & { readonly issuer: string; readonly color: string | null };

/** Where strangers verify certificates: by an address that names the certificate and that only we can make. */
@Injectable()
export class CertificateDesk {
  private readonly key: IssuerKey;

  constructor(
    @Inject(SECRET) private readonly secret: string,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
    private readonly tenancy: Tenancy,
  ) {
    this.key = new IssuerKey(secret);
  }

  /** All that anybody needs to check our signatures (RFC 7517). */
  get keys(): { readonly keys: readonly PublicJwk[] } {
    return { keys: [this.key.jwk] };
  }

  token(tenantId: string, id: string): string {
    return linkToken(this.secret, tenantId, id);
  }

  /** The credential, signed. */
  credential(token: string, certified: Omit<Certified, 'url'>, issuer: string): string {
    const url = this.address(token);
    const from = { url: this.at('/credentials/keys'), name: issuer };
    const nbf = Math.floor(certified.issuedAt.getTime() / 1000);
    return this.key.signed(credentialOf({ ...certified, url }, from), { iss: from.url, jti: url, nbf }, from.url);
  }

  /** Null for an address that we did not make, and for a certificate that is not there. */
  async look(token: string): Promise<PublicCertificate | null> {
    const found = await this.held(token);
    if (!found) return null;
    const { holder, organisation, title, parts, issuer, issuedAt, credential, revokedAt, revokedReason } = found;
    return {
      holder,
      organisation,
      title,
      parts: narrativeOf(parts),
      issuer,
      issuedAt,
      isGenuine: this.key.verifies(credential),
      revokedAt,
      revokedReason,
      credential,
    };
  }

  /** As PDF; none of one that was taken back. */
  async paper(token: string): Promise<Buffer | null> {
    const found = await this.held(token);
    if (!found || found.revokedAt) return null;
    return paperOf({ ...found, url: this.address(token), color: found.color ?? '#0f4c5c' });
  }

  private async held(token: string): Promise<Held | undefined> {
    const named = linkOfToken(this.secret, token);
    if (!named) return undefined;
    return this.tenancy.read(guestOf(named.tenantId), async (tx) => {
      const [certificate] = await tx.repo(TrainingCertificate).find({ id: named.id });
      const [programme] = await tx.sql<{ issuer: string; color: string | null }>`
        select name as issuer, brand_color as color from programme`;
      return certificate && programme ? { ...certificate, ...programme } : undefined;
    });
  }

  private address(token: string): string {
    return this.at(`/verify/${token}`);
  }

  private at(path: string): string {
    return new URL(path, this.publicUrl).href;
  }
}
