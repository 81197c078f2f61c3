import { createHash } from 'node:crypto';
import fastify from 'fastify';
import { Pool } from 'pg';

/** The limit of what can be had: Fastify, pg and one statement by hand, with the same tenant transaction and token check. */
const appUrl = process.env['BENCH_APP_URL'] ?? '';
const identityUrl = process.env['BENCH_IDENTITY_URL'] ?? '';

const app = new Pool({ connectionString: appUrl, max: 10 });
const identity = new Pool({ connectionString: identityUrl, max: 5 });
const server = fastify();

const WHO = `select m.tenant_id as "tenantId" from sign_in s join membership m on m.person_id = s.person_id and m.status = 'active'
  join tenant t on t.id = m.tenant_id where s.access_hash = $1 and s.access_expires_at > now() and s.revoked_at is null and t.slug = $2`;

const SESSIONS = `select json_build_object('items', coalesce(json_agg(o), '[]')) as body from (
  select json_build_object('id', s.id, 'number', s.number, 'status', s.status, 'startsAt', s.starts_at,
    'venture', (select json_build_object('id', v.id, 'name', v.name) from venture v where v.tenant_id = s.tenant_id and v.id = s.venture_id),
    'team', (select json_build_object('seats', (select coalesce(json_agg(x), '[]') from (
        select json_build_object('isLead', ts.is_lead, 'mentor', (select json_build_object('name', (
          select p.name from membership p where p.tenant_id = m.tenant_id and p.id = m.membership_id)) from mentor m where m.tenant_id = ts.tenant_id and m.id = ts.mentor_id)) as x
          from team_seat ts where ts.tenant_id = t.tenant_id and ts.team_id = t.id and ts.until_at is null order by ts.is_lead desc, ts.id) seats))
      from team t where t.tenant_id = s.tenant_id and t.id = s.team_id),
    'agenda', (select coalesce(json_agg(x), '[]') from (select json_build_object('title', a.title, 'minutes', a.minutes) as x
        from agenda_item a where a.tenant_id = s.tenant_id and a.session_id = s.id order by a.position) items)) as o
  from session s order by coalesce(s.starts_at, 'infinity') desc, s.id desc limit 20) rows`;

const VENTURE = `select json_build_object('id', v.id, 'name', v.name, 'oneLiner', v.one_liner, 'status', v.status) as body from venture v where v.id = $1`;

async function answer(
  headers: Record<string, unknown>,
  name: string,
  text: string,
  values: unknown[],
): Promise<unknown> {
  const token = String(headers['authorization']).slice('Bearer '.length);
  const hash = createHash('sha256').update(token).digest('base64url');
  const {
    rows: [who],
  } = await identity.query<{ tenantId: string }>({ name: 'who', text: WHO, values: [hash, headers['x-programme']] });
  if (!who) return { errors: ['unauthenticated'] };
  const client = await app.connect();
  try {
    await client.query(
      `begin isolation level repeatable read read only; select set_config('app.tenant_id', '${who.tenantId}', true)`,
    );
    const {
      rows: [row],
    } = await client.query<{ body: unknown }>({ name, text, values });
    await client.query('commit');
    return { data: row?.body };
  } finally {
    client.release();
  }
}

server.post('/sessions', ({ headers }) => answer(headers, 'sessions', SESSIONS, []));
server.post<{ Body: { id: string } }>('/venture', ({ headers, body }) =>
  answer(headers, 'venture', VENTURE, [body.id]),
);
server.get('/cpu', () => process.cpuUsage());

await server.listen({ port: 0, host: '127.0.0.1' });
const address = server.server.address();
process.send?.({ ready: true, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
process.on('disconnect', () => process.exit(0));
