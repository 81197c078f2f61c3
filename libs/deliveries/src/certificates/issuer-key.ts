import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';

/** PKCS #8 of an Ed25519 key, up to its 32 bytes. */
const PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public half, as others read it (RFC 8037). */
export interface PublicJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** What the deployment signs credentials with: made from its secret, kept nowhere. */
export class IssuerKey {
  private readonly key: KeyObject;
  readonly jwk: PublicJwk;

  constructor(secret: string) {
    const seed = Buffer.from(hkdfSync('sha256', secret, 'outrigger', 'credentials 1', 32));
    this.key = createPrivateKey({ key: Buffer.concat([PREFIX, seed]), format: 'der', type: 'pkcs8' });
    const { kty = '', crv = '', x = '' } = createPublicKey(this.key).export({ format: 'jwk' });
    // RFC 7638: of the members that make the key, in this order.
    const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
    this.jwk = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' };
  }

  /** A compact JWS over a credential, with the claims that JWT readers look for. */
  signed(
    credential: object,
    claims: { readonly iss: string; readonly jti: string; readonly nbf: number },
    keys: string,
  ): string {
    const header = { alg: 'EdDSA', typ: 'JWT', kid: `${keys}#${this.jwk.kid}` };
    const text = [header, { ...credential, ...claims }].map(encoded).join('.');
    return `${text}.${sign(null, Buffer.from(text), this.key).toString('base64url')}`;
  }

  /** Whether we signed it, unchanged. */
  verifies(jwt: string): boolean {
    const cut = jwt.lastIndexOf('.');
    const given = Buffer.from(jwt.slice(cut + 1), 'base64url');
    return cut > 0 && verify(null, Buffer.from(jwt.slice(0, cut)), createPublicKey(this.key), given);
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
