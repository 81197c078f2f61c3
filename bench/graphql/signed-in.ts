import { createHash, randomBytes } from 'node:crypto';
import type { IdentityStore } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';

/** Headers of a demo login that is signed in. */
export async function signedIn(
  store: IdentityStore,
  login: string,
  programme: string,
): Promise<Record<string, string>> {
  const token = `ora_${randomBytes(32).toString('base64url')}`;
  const hash = createHash('sha256').update(token).digest('base64url');
  await store.sql`insert into sign_in (id, person_id, via, access_hash, access_expires_at, created_at)
    select ${uuid()}, id, 'token', ${hash}, now() + interval '1 hour', now() from person where login = ${login}`;
  return { authorization: `Bearer ${token}`, 'x-programme': programme };
}
