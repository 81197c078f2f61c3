import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { Pool, type PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Report, Subject } from '../operations.js';
import { type Who, whoAsks } from './identity.js';
import { STATEMENTS } from './statements.js';

/** The limit of what can be had: Fastify, pg and one statement by hand, with the same token check and transaction. */
const app = new Pool({
  connectionString: process.env['BENCH_APP_URL'] ?? '',
  max: Number(process.env['POOL_SIZE']),
  idleTimeoutMillis: Number(process.env['KEPT_MS']),
});
const server = fastify();

async function within<T>({ tenantId }: Who, kind: string, deed: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await app.connect();
  try {
    await client.query(`begin ${kind}; select set_config('app.tenant_id', '${tenantId}', true)`);
    const result = await deed(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const ASK = `
  select s.venture_id as "ventureId", s.status = 'confirmed' and s.starts_at <= now() as "canBeFiled",
         (select array_agg(a.membership_id) from session_attendance a where a.session_id = s.id) as people,
         (select array_agg(a.membership_id) from session_attendance a where a.session_id = s.id and a.part <> 'founder') as mentors,
         (select count(*)::int from topic where code = any($2)) as topics,
         (select (settings->>'teamMin')::int from programme_policy order by version desc limit 1) as minimum
    from session s where s.id = $1 for update of s`;

const WRITE = `
  with report as (insert into session_report (id, session_id, summary, filed_by, filed_at) values ($2, $1, $3, $4, now())),
  topics as (insert into report_topic (id, report_id, topic, minutes)
    select t.id, $2, t.topic, t.minutes from json_to_recordset($5) t (id uuid, topic text, minutes int)),
  actions as (insert into action (id, session_id, venture_id, owner_id, text, due_on)
    select a.id, $1, $6, a."ownerId", a.text, a."dueOn"
      from json_to_recordset($7) a (id uuid, "ownerId" uuid, text text, "dueOn" date)),
  attended as (update session_attendance set attended = membership_id = any($8) where session_id = $1),
  session as (update session set status = 'held' where id = $1)
  insert into fact (id, name, payload, at) values ($9, 'report.filed', json_build_object('sessionId', $1::uuid), now())`;

interface Asked {
  readonly ventureId: string;
  readonly canBeFiled: boolean;
  readonly people: readonly string[];
  readonly mentors: readonly string[];
  readonly topics: number;
  readonly minimum: number;
}

async function file(client: PoolClient, { memberId }: Who, report: Report): Promise<object> {
  const { sessionId, summary, topics, attendeeIds, actions } = report;
  const codes = topics.map(({ topic }) => topic);
  const { rows } = await client.query<Asked>({ name: 'ask', text: ASK, values: [sessionId, codes] });
  const [asked] = rows;
  const named = [...attendeeIds, ...actions.map(({ ownerId }) => ownerId)];
  const came = asked?.mentors.filter((id) => attendeeIds.includes(id)).length ?? 0;
  const fits = asked?.canBeFiled && asked.topics === codes.length && came >= asked.minimum;
  if (!fits || named.some((id) => !asked.people.includes(id))) throw new Error('This report cannot be filed.');
  const numbered = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => ({ id: uuid(), ...row })));
  const values = [sessionId, uuid(), summary, memberId, numbered(topics), asked.ventureId, numbered(actions)];
  await client.query({ name: 'write', text: WRITE, values: [...values, attendeeIds, uuid()] });
  return { fileReport: { session: { id: sessionId } } };
}

async function read(client: PoolClient, name: string, subject: Subject): Promise<unknown> {
  const statement = STATEMENTS[name];
  if (!statement) throw new Error(`Nobody wrote ${name} by hand.`);
  const { rows } = await client.query<{ body: unknown }>({
    name,
    text: statement.text,
    values: statement.values(subject),
  });
  return rows[0]?.body;
}

server.post<{ Params: { name: string }; Body: Subject & Report }>(
  '/:name',
  async ({ params: { name }, headers, body }) => {
    const who = await whoAsks(headers);
    const data =
      name === 'file a report'
        ? await within(who, 'isolation level read committed read write', (client) => file(client, who, body))
        : await within(who, 'isolation level repeatable read read only', (client) => read(client, name, body));
    return { data };
  },
);

await server.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ ready: true, url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}` });
process.on('disconnect', () => process.exit(0));
