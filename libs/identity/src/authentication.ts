import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@outrigger/kernel';
import { IdentityStore } from '@outrigger/tenancy';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { permissionsOf } from './role-table.js';
import { hashOf, textToUuid } from './secrets.js';

/** What a request shows of itself: the same over HTTP and over a socket. */
export interface Credentials {
  /** The whole `Authorization` header. */
  readonly authorization?: string;
  /** The console's cookie. */
  readonly cookie?: string;
  /** Slug or id: which of the person's programmes this request is about. */
  readonly programme?: string;
}

/** What somebody shows to be known by; of a token, its hash alone. */
interface Shown {
  readonly hash: string;
  readonly via: 'cookie' | 'token';
}

interface MemberRow extends Shown {
  readonly credentialId: string;
  readonly personId: string;
  readonly memberId: string;
  readonly tenantId: string;
  readonly slug: string;
  readonly roles: Role[];
  readonly isCentre: boolean;
}

interface ClientRow {
  readonly id: string;
  readonly tenantId: string;
  readonly scopes: string[];
  readonly slug: string;
}

const refuse = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Credentials to actor, once per request, always from the database: a revocation acts at the next request. */
@Injectable()
export class Authentication {
  /** People who ask at the same moment are looked up together. */
  private readonly people: DataLoader<Shown, readonly MemberRow[]>;

  constructor(private readonly store: IdentityStore) {
    this.people = new DataLoader((shown) => this.lookUp(shown), {
      cache: false,
      batchScheduleFn: (lookUp) => setImmediate(lookUp),
    });
  }

  /**
   * @returns null for somebody who shows nothing, or a cookie that has run out.
   * @throws GraphQLError UNAUTHENTICATED for a bad token, FORBIDDEN for a programme that is not theirs (or is none).
   */
  async actorOf({ authorization, cookie, programme }: Credentials): Promise<Actor | null> {
    if (authorization !== undefined) {
      const [, token] = /^Bearer (or[ak]_[\w-]{10,120})$/.exec(authorization) ?? [];
      const actor = token ? await this.bearer(token, programme) : null;
      if (!actor) throw refuse('UNAUTHENTICATED', 401, 'This token is not good, or not any more. Sign in again.');
      return actor;
    }
    return cookie ? this.person(cookie, 'cookie', programme) : null;
  }

  private bearer(token: string, programme: string | undefined): Promise<Actor | null> {
    return token.startsWith('ork_') ? this.client(token, programme) : this.person(token, 'token', programme);
  }

  private async person(token: string, via: 'cookie' | 'token', programme: string | undefined): Promise<Actor | null> {
    const rows = await this.people.load({ hash: hashOf(token), via });
    if (rows.length === 0) return null;
    const row =
      programme === undefined
        ? rows[0]
        : rows.find(({ slug, tenantId }) => slug === programme || tenantId === programme);
    if (!row) throw refuse('FORBIDDEN', 403, 'You are not a member of this programme.');
    const { tenantId, personId, memberId, roles, credentialId } = row;
    return { tenantId, personId, memberId, roles, credentialId, via, permissions: permissionsOf(roles, row.isCentre) };
  }

  private async lookUp(shown: readonly Shown[]): Promise<(readonly MemberRow[])[]> {
    const rows = await this.store.sql<MemberRow>`
      select s.access_hash as "hash", s.id as "credentialId", s.person_id as "personId", s.via, m.id as "memberId",
             m.tenant_id as "tenantId", t.slug, m.roles, p.is_centre as "isCentre"
        from sign_in s
        join membership m on m.person_id = s.person_id and m.status = 'active'
        join tenant t on t.id = m.tenant_id
        join programme p on p.tenant_id = t.id and p.status <> 'closed'
       where s.access_hash = any(${[...new Set(shown.map(({ hash }) => hash))]})
         and s.access_expires_at > now() and s.revoked_at is null
       order by t.slug`;
    return shown.map(({ hash, via }) => rows.filter((row) => row.hash === hash && row.via === via));
  }

  private async client(key: string, programme: string | undefined): Promise<Actor | null> {
    const tenantId = textToUuid(key.slice(4, 26));
    if (!tenantId) return null;
    const [row] = await this.store.sql<ClientRow>`
      select c.id, c.tenant_id as "tenantId", c.scopes, t.slug from api_client c join tenant t on t.id = c.tenant_id
        join programme p on p.tenant_id = t.id and p.status <> 'closed'
       where c.tenant_id = ${tenantId} and c.key_hash = ${hashOf(key)} and c.revoked_at is null
         and (c.expires_at is null or c.expires_at > now())`;
    if (!row) return null;
    if (programme !== undefined && programme !== row.slug && programme !== row.tenantId) {
      throw refuse('FORBIDDEN', 403, 'This key belongs to another programme.');
    }
    await this.used(row);
    const allowed = permissionsOf(['partner'], false);
    const permissions = new Set(['self.use', 'programme.read', ...row.scopes].filter((scope) => allowed.has(scope)));
    return {
      tenantId: row.tenantId,
      personId: null,
      memberId: null,
      roles: ['partner'],
      permissions,
      via: 'key',
      credentialId: row.id,
    };
  }

  /** To the hour: a key in constant use is written once an hour, not once a request. */
  private async used({ tenantId, id }: ClientRow): Promise<void> {
    await this.store.sql`
      update api_client set last_used_at = now() where tenant_id = ${tenantId} and id = ${id}
        and (last_used_at is null or last_used_at < now() - interval '1 hour')`;
  }
}
