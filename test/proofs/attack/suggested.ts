import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { waiting } from '../../support/proposing.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const TRIES = 400;

/** A search in each state; the one that is done has said all that a search can say. @returns what can be done next. */
export async function suggested(programme: Programme, alpha: Mentored, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const { ventureId } = await waiting(programme, 'Suggested', ['beekeeping']);
  const { ventureId: next } = await waiting(programme, 'Suggested next');
  const known = await knowing(programme);
  const asked = await deed(manager, 'suggestTeams', { ventureIds: [ventureId] }, 'run { id }');
  const runId = asked.run.id as string;
  await done(programme, runId);
  await everyAnswer(programme, { runId, ventureId, mentorId: known });
  await copy(programme, runId, 'failed');
  const open = await copy(programme, runId, 'queued');
  return [
    ['teamRunOutcome', { id: runId }],
    ['suggestTeams', { ventureIds: [next] }],
    ['suggestReplacement', { ventureId: alpha.ventureId }],
    ['cancelTeamRun', { runId: open }],
  ];
}

/** Somebody on no team who meets the need. */
async function knowing(programme: Programme): Promise<string> {
  const [mentor] = await programme.within(
    (tx) => tx.sql<{ id: string }>`update mentor set expertise = '{beekeeping}' where id = (select m.id from mentor m
      where m.status = 'active' and exists (select from warrant w where w.mentor_id = m.id and w.revoked_at is null)
        and not exists (select from team_seat s where s.mentor_id = m.id) order by m.id limit 1) returning id`,
  );
  if (!mentor) throw new Error('Everybody sits on a team.');
  return mentor.id;
}

interface Answered {
  readonly runId: string;
  readonly ventureId: string;
  readonly mentorId: string;
}

/** What no single search says: somebody barred, somebody needed elsewhere, and a venture without a team. */
async function everyAnswer(programme: Programme, { runId, ventureId, mentorId }: Answered): Promise<void> {
  const bar = [{ mentor: mentorId, venture: ventureId, bar: 'conflict' }];
  const over = [{ mentor: mentorId, fit: 1, obstacle: { kind: 'venture', ventures: [ventureId] } }];
  await programme.within(
    (tx) => tx.sql`update team_run set input = jsonb_set(input, '{barred}', ${JSON.stringify(bar)}::jsonb),
        result = jsonb_set(jsonb_set(result, '{explanation,teams,0,passedOver}', ${JSON.stringify(over)}::jsonb),
          '{explanation,unserved}', jsonb_build_array(jsonb_build_object('venture', ${ventureId}::text,
            'rules', '["hours"]'::jsonb, 'team', result->'teams'->0, 'heldBy', jsonb_build_array(${ventureId}::text))))
      where id = ${runId}`,
  );
}

async function done(programme: Programme, runId: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const [run] = await programme.within(
      (tx) => tx.sql<{ status: string }>`select status from team_run where id = ${runId}`,
    );
    if (run?.status === 'done') return;
    await pause(50);
  }
  throw new Error('The search for teams does not end.');
}

/** The same question in another state, with somebody at work on it for as long as an attack takes. */
async function copy(programme: Programme, runId: string, status: 'failed' | 'queued'): Promise<string> {
  const id = randomUUID();
  const isOver = status === 'failed';
  await programme.within(async (tx) => {
    await tx.sql`insert into team_run (id, kind, status, asked_at, asked_by, venture_ids, is_whole, mentor_count,
        policy_version, fit_version, input, input_hash, ended_at, failure)
      select ${id}, kind, ${status}, asked_at, asked_by, venture_ids, is_whole, mentor_count, policy_version, fit_version,
             input, 'none', ${isOver ? tx.now : null}, ${isOver ? 'Words.' : null} from team_run where id = ${runId}`;
    await tx.sql`insert into team_run_pulse (id, run_id, share, note, at)
      values (${randomUUID()}, ${id}, 0.5, 'Words.', '2031-03-04')`;
  });
  return id;
}
