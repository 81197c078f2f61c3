import { IdentityStore, roleUrl } from '@outrigger/tenancy';
import type { Client } from 'pg';
import type { Network } from '../seed/network.js';
import { managerOf, slugOf } from '../seed/scale.js';
import type { Report, Subject } from './operations.js';
import { signedIn } from './signed-in.js';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The manager of each programme, signed in, with a venture of it. */
export async function subjectsOf(network: Network, db: Client, programmes: readonly number[]): Promise<Subject[]> {
  const store = new IdentityStore(roleUrl(network.adminUrl, 'outrigger_identity', network.secret), 1);
  try {
    const now = Date.now();
    return await Promise.all(
      programmes.map(async (programme) => ({
        ...(await venture(db, slugOf(programme))),
        headers: await signedIn(store, managerOf(programme), slugOf(programme)),
        now: new Date(now).toISOString(),
        weekEnd: new Date(now + WEEK_MS).toISOString(),
      })),
    );
  } finally {
    await store.close();
  }
}

/** A venture with a team and the most sessions. */
async function venture(db: Client, slug: string): Promise<{ tenant: string; venture: string }> {
  const { rows } = await db.query<{ tenant: string; venture: string }>(
    `select s.tenant_id as tenant, s.venture_id as venture from session s join tenant t on t.id = s.tenant_id
      where t.slug = $1 group by 1, 2 order by count(*) desc, 2 limit 1`,
    [slug],
  );
  if (!rows[0]) throw new Error(`The network has no sessions in ${slug}.`);
  return rows[0];
}

/** Reports for sessions that are over, in one programme; each can be filed once between two `unfile`. */
export async function reportsFor(db: Client, { tenant }: Subject, count: number): Promise<Report[]> {
  const { rows } = await db.query<{ id: string; people: string[] }>(
    `select s.id, (select array_agg(a.membership_id order by a.part, a.id) from session_attendance a
        where a.tenant_id = s.tenant_id and a.session_id = s.id) as people
      from session s where s.tenant_id = $1 and s.starts_at < now() - interval '1 day' order by s.id limit $2`,
    [tenant, count],
  );
  return rows.map(({ id, people }) => ({
    sessionId: id,
    summary: 'The team showed its pilot. The mentors asked who decides, and what a customer pays today.',
    topics: [
      { topic: 'pricing', minutes: 30 },
      { topic: 'customer_need', minutes: 25 },
    ],
    attendeeIds: people,
    actions: people.slice(0, 2).map((ownerId) => ({ ownerId, text: 'Ask five customers.', dueOn: '2030-01-31' })),
  }));
}

/** Takes the reports of these sessions back, with all that was written along with them. */
export async function unfile(db: Client, reports: readonly Report[]): Promise<void> {
  const ids = reports.map(({ sessionId }) => sessionId);
  await db.query(`begin; set local session_replication_role = replica`);
  for (const text of [
    `delete from report_topic where report_id in (select id from session_report where session_id = any($1))`,
    `delete from session_report where session_id = any($1)`,
    `delete from action where session_id = any($1)`,
    `delete from fact where payload->>'sessionId' = any($1::text[])`,
    `update session_attendance set attended = null where session_id = any($1)`,
    `update session set status = 'confirmed' where id = any($1)`,
  ]) {
    await db.query(text, [ids]);
  }
  await db.query(`delete from graphile_worker._private_jobs; commit`);
}

/** What the database keeps of a filed report, but for ids and instants. */
export async function filed(db: Client, { sessionId }: Report): Promise<unknown> {
  const { rows } = await db.query<{ kept: unknown }>(
    `select json_build_object('status', s.status,
        'attended', (select json_agg(a.attended order by a.id) from session_attendance a where a.session_id = s.id),
        'report', (select json_agg(json_build_array(r.summary, r.filed_by, r.exception_reason)) from session_report r where r.session_id = s.id),
        'topics', (select json_agg(json_build_array(t.topic, t.minutes) order by t.topic) from report_topic t
          join session_report r on r.tenant_id = t.tenant_id and r.id = t.report_id where r.session_id = s.id),
        'actions', (select json_agg(json_build_array(a.venture_id, a.owner_id, a.text, a.due_on, a.done_at) order by a.owner_id)
          from action a where a.session_id = s.id),
        'facts', (select json_agg(json_build_array(f.name, f.payload)) from fact f where f.payload->>'sessionId' = s.id::text),
        'queued', (select count(*) from graphile_worker._private_jobs)) as kept
       from session s where s.id = $1`,
    [sessionId],
  );
  return rows[0]?.kept;
}
