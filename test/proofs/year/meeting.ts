import { each } from '../../support/each.js';
import type { Person } from '../../support/house.js';
import type { TestMentor } from '../../support/mentored.js';
import { act, rows, type World } from './world.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Ventures of teams that may meet and have nothing planned. */
const IDLE = `
  select t.venture_id as venture from team t join venture v on v.id = t.venture_id and v.status = 'mentored'
   where t.tenant_id = $1 and t.ended_at is null
     and (select count(*) from team_seat s where s.team_id = t.id and s.until_at is null) >= 3
     and not exists (select from session e where e.venture_id = t.venture_id and e.status in ('planned', 'confirmed'))
   order by 1`;

/** S1, S2: a founder asks for a session, writes its agenda, and the office gives it a time. */
export async function arrange(world: World): Promise<void> {
  const { dice, founders, office } = world;
  const idle = (await rows<{ venture: string }>(world, IDLE)).filter(() => dice.hits(0.7));
  const timed = idle.map(({ venture }) => ({
    venture,
    at: dice.between(9, 17) * HOUR_MS + dice.between(2, 5) * DAY_MS,
  }));
  await each(timed, async ({ venture, at }) => {
    const founder = founders.get(venture) as Person;
    const opened = await act(world, founder, 'openSession', { ventureId: venture }, 'session { id agendaVersion }');
    if (!opened) return;
    const { id: sessionId, agendaVersion } = opened.session as { id: string; agendaVersion: number };
    const items = [{ title: 'Who pays first?', minutes: 40, topic: 'pricing' }];
    await act(world, founder, 'writeAgenda', { sessionId, expectedVersion: agendaVersion, items });
    const startsAt = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS + at).toISOString();
    await act(world, office[0], 'confirmSession', { sessionId, startsAt, place: 'Room 1' });
  });
}

interface Past {
  readonly id: string;
  readonly lead: string | null;
  /** Memberships of those who may have come: fit mentors of the session, then its founders. */
  readonly mentors: string[];
  readonly founders: string[];
}

const PAST = `
  select e.id, (select s.mentor_id::text from team_seat s where s.team_id = e.team_id and s.is_lead and s.until_at is null) as lead,
         array(select a.membership_id::text from session_attendance a where a.session_id = e.id and a.part <> 'founder' order by 1) as mentors,
         array(select a.membership_id::text from session_attendance a where a.session_id = e.id and a.part = 'founder' order by 1) as founders
    from session e where e.tenant_id = $1 and e.status = 'confirmed' and e.ends_at < now() order by 1`;

/** S3: leads report on what was held; one in five reports late, one in ten sessions had somebody missing. */
export async function report(world: World): Promise<void> {
  const { dice, mentors, office } = world;
  const held = (await rows<Past>(world, PAST)).filter(() => dice.hits(0.8));
  const reports = held.map((one) => ({ ...one, came: dice.hits(0.1) ? one.mentors.slice(1) : one.mentors }));
  await each(reports, async ({ id, lead, came, founders }) => {
    const by = (lead && mentors.get(lead)) || office[0];
    const input = {
      sessionId: id,
      attendeeIds: [...came, ...founders],
      exceptionReason: came.length < 3 ? 'Somebody was ill.' : null,
      summary: 'They talked about who pays.',
      topics: [{ topic: 'pricing', minutes: 40 }],
      actions: founders.slice(0, 1).map((ownerId) => ({ ownerId, text: 'Ask ten customers.' })),
    };
    if (!(await act(world, by, 'fileReport', input)) && by !== office[0])
      await act(world, office[0], 'fileReport', input);
  });
}

/** A session in fifty is called off. */
export async function callOff(world: World): Promise<void> {
  const coming = await rows<{ id: string }>(
    world,
    `select id from session where tenant_id = $1 and status = 'confirmed' and starts_at > now() order by 1`,
  );
  for (const { id } of coming.filter(() => world.dice.hits(0.02))) {
    await act(world, world.office[1], 'cancelSession', { sessionId: id, reason: 'The founder is ill.' });
  }
}

interface Seated {
  readonly team: string;
  readonly mentor: string;
  readonly isLead: boolean;
  readonly successors: string[];
}

const SEATS = `
  select t.id as team, s.mentor_id as mentor, s.is_lead as "isLead",
         array(select o.mentor_id::text from team_seat o join mentor m on m.id = o.mentor_id and m.can_lead
                where o.team_id = t.id and o.until_at is null and o.mentor_id <> s.mentor_id order by 1) as successors
    from team t join team_seat s on s.team_id = t.id and s.until_at is null
    join venture v on v.id = t.venture_id and v.status = 'mentored'
   where t.tenant_id = $1 and t.ended_at is null order by s.id`;

/** T5: now and then somebody steps off, and names what the team lacks then; a lead names who leads now. */
export async function stepOff(world: World): Promise<void> {
  const leaving = (await rows<Seated>(world, SEATS)).filter(() => world.dice.hits(0.006));
  for (const { team, mentor, isLead, successors } of leaving) {
    const next = isLead && successors[0] ? { nextLeadId: successors[0] } : {};
    const input = { teamId: team, mentorId: mentor, reason: 'A new job.', missing: ['Pricing'], ...next };
    await act(world, world.mentors.get(mentor) as TestMentor, 'stepOff', input);
  }
}
