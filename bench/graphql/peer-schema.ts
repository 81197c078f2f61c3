import { connected } from '../seed/network.js';
import { FILE_REPORT } from './file-report.js';
import { workListOfPeers } from './work-list.js';

const ofMentor = (name: string, type: string, body: string): string =>
  `create function bench.mentor_${name}(m mentor) returns ${type} stable language sql as $$ ${body} $$;`;

const NEWEST = `from warrant w where w.tenant_id = m.tenant_id and w.mentor_id = m.id order by w.expires_on desc, w.id desc limit 1`;
const LIVE_SEATS = `from team_seat s where s.tenant_id = m.tenant_id and s.mentor_id = m.id and s.until_at is null`;

/**
 * What PostGraphile is given beyond the tables, as its manual advises: functions for what a table does not say. They
 * run as the caller, under the same row security; none of them is the product's.
 */
const functions = (): readonly string[] => [
  ofMentor(
    'warrant_state',
    'text',
    `select coalesce((select case when w.revoked_at is not null then 'revoked'
      when w.expires_on < current_date then 'expired' else 'current' end ${NEWEST}), 'none')`,
  ),
  ofMentor('warrant_expires_on', 'date', `select w.expires_on ${NEWEST}`),
  ofMentor('venture_count', 'int', `select count(*)::int ${LIVE_SEATS}`),
  ofMentor(
    'hours_committed',
    'int',
    `select coalesce(sum(case when s.is_lead then 6 else 4 end), 0)::int ${LIVE_SEATS}`,
  ),
  `create function bench.session_room_name(s session) returns text stable language sql as $$
    select r.name from room r where r.tenant_id = s.tenant_id and r.id = s.room_id $$;`,
  `create function bench.venture_team(v venture) returns team stable language sql as $$
    select t.* from team t where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null $$;`,
  `create function bench.team_former_seats(t team) returns setof team_seat stable language sql as $$
    select s.* from team_seat s where s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is not null
     order by s.until_at desc, s.id $$;`,
  `create function bench.venture_actions(v venture) returns setof action stable language sql as $$
    select a.* from action a where a.tenant_id = v.tenant_id and a.venture_id = v.id
     order by a.done_at nulls first, a.due_on nulls last, a.id $$;`,
  `create function bench.sessions_between(wanted text, since timestamptz, until timestamptz) returns setof session
    stable language sql as $$ select s.* from session s
      where s.status = wanted and s.starts_at >= since and s.starts_at < until order by s.starts_at desc, s.id desc $$;`,
  `create function bench.work_list(as_of timestamptz, per_kind int) returns table (kind text, count int, items json)
    stable language sql as $$ ${workListOfPeers()} $$;`,
  `create function bench.file_report(session_id uuid, summary text, topics json, attendee_ids uuid[], actions json)
    returns session volatile language plpgsql as $$ ${FILE_REPORT} $$;`,
];

export async function makePeerSchema(adminUrl: string): Promise<void> {
  await connected(adminUrl, async (db) => {
    await dropPeerSchema(adminUrl);
    await db.query('create schema bench; grant usage on schema bench to outrigger_app');
    await db.query(functions().join('\n'));
    await db.query('grant execute on all functions in schema bench to outrigger_app');
  });
}

export async function dropPeerSchema(adminUrl: string): Promise<void> {
  await connected(adminUrl, (db) => db.query('drop schema if exists bench cascade'));
}
