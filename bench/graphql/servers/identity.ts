import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Pool } from 'pg';

export interface Who {
  readonly tenantId: string;
  readonly memberId: string;
}

const SIGNED_IN = `
  select s.id as "credentialId", s.person_id as "personId", s.via, m.id as "memberId", m.tenant_id as "tenantId",
         t.slug, m.roles, p.is_centre as "isCentre"
    from sign_in s
    join membership m on m.person_id = s.person_id and m.status = 'active'
    join tenant t on t.id = m.tenant_id
    join programme p on p.tenant_id = t.id
   where s.access_hash = $1 and s.access_expires_at > now() and s.revoked_at is null and s.via = 'token'
   order by t.slug`;

const identity = new Pool({
  connectionString: process.env['BENCH_IDENTITY_URL'] ?? '',
  max: 5,
  idleTimeoutMillis: Number(process.env['KEPT_MS']),
});

/** Who asks, from the database, as the product finds it: the same statement, once a request. */
export async function whoAsks(headers: IncomingHttpHeaders): Promise<Who> {
  const token = String(headers.authorization).slice('Bearer '.length);
  const hash = createHash('sha256').update(token).digest('base64url');
  const { rows } = await identity.query<Who & { slug: string }>({ name: 'who', text: SIGNED_IN, values: [hash] });
  const who = rows.find(({ slug }) => slug === headers['x-programme']);
  if (!who) throw new Error('Nobody of this programme is signed in with this token.');
  return who;
}
