import { v7 as uuid } from 'uuid';
import { TODAY } from '@outrigger/programmes';
import type { Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { mentored, type TestMentor } from './support/mentored.js';
import { statementsOf } from './support/statements.js';

const LOAD = 'hoursGiven hoursPerMonth sessionsInYear lastSessionAt isIdle isOverloaded isExpiring';
const MENTOR = `query ($id: ID!) { mentor(id: $id) { ${LOAD} } commitment(mentorId: $id) { month hoursPromised hoursGiven given { source count hours } } }`;
const USED = 'query ($use: MentorUse) { mentors(use: $use, first: 50) { items { name } } }';
const COUNTS = '{ cohortUse { active free idle overloaded expiring } }';

describe('commitment (C3, C4)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let numbers = 0;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  /** A session of 90 minutes, some days ago, to which these came. */
  async function held(programme: Programme, daysAgo: number, came: readonly Person[], missed: readonly Person[] = []) {
    const [ventureId, teamId, sessionId] = [uuid(), uuid(), uuid()];
    await programme.within(async (tx) => {
      await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
        values (${ventureId}, ${`V${numbers++}`}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'mentored')`;
      await tx.sql`insert into team (id, venture_id, formed_at, ended_at, policy_version) values (${teamId}, ${ventureId}, ${tx.now}, ${tx.now}, 1)`;
      await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
        select ${sessionId}, ${ventureId}, ${teamId}, 1, 'held', s.at, s.at + interval '90 minutes', 'Europe/Paris', 90, 0, 0
          from (select now() - make_interval(days => ${daysAgo}::int) - ${numbers}::int * interval '1 second' as at) s`;
      for (const [at, { memberId }] of [...came, ...missed].entries()) {
        await tx.sql`insert into session_attendance (id, session_id, membership_id, part, attended, during)
          select ${uuid()}, s.id, ${memberId}, 'mentor', ${at < came.length}, tstzrange(s.starts_at, s.ends_at) from session s where s.id = ${sessionId}`;
      }
    });
    return sessionId;
  }

  const read = async (by: Person, { mentorId }: TestMentor): Promise<Fields> =>
    (await by.ask(MENTOR, { id: mentorId })).data as Fields;
  const named = async (by: Person, use: string): Promise<string[]> => {
    const { data } = await by.ask(USED, { use });
    return (data?.['mentors'] as { items: { name: string }[] }).items.map(({ name }) => name);
  };

  it('counts attended sessions with their preparation, month by month, and nothing that was missed', async () => {
    const mentor = await ours.mentor('Counted');
    await held(ours, 1, [mentor]);
    await held(ours, 2, [], [mentor]);
    await held(ours, 100, [mentor]);
    await held(ours, 800, [mentor]);
    const { commitment, mentor: shown } = (await read(ours.manager, mentor)) as {
      commitment: { month: string; hoursPromised: number; hoursGiven: number; given: object[] }[];
      mentor: Fields;
    };
    expect(commitment).toHaveLength(12);
    expect(commitment.map(({ month }) => month)).toEqual(commitment.map(({ month }) => month).sort());
    expect(commitment.every(({ hoursPromised }) => hoursPromised === 12)).toBe(true);
    const given = commitment.filter(({ hoursGiven }) => hoursGiven > 0);
    expect(given.map((month) => month.given)).toEqual([
      [{ source: 'session', count: 1, hours: 2.5 }],
      [{ source: 'session', count: 1, hours: 2.5 }],
    ]);
    expect(shown).toMatchObject({ hoursGiven: 2.5, sessionsInYear: 2, isIdle: false, isOverloaded: false });
  });

  it('takes the preparation from the programme’s policy', async () => {
    const theirs = await neighbour.mentor('Prepared');
    await held(neighbour, 1, [theirs]);
    await neighbour.within(
      (tx) => tx.sql`insert into programme_policy (id, version, settings, decided_at)
        select ${uuid()}, 2, settings || '{"preparationMinutes": 0}', ${tx.now} from programme_policy`,
    );
    expect((await read(neighbour.manager, theirs))['mentor']).toMatchObject({ hoursGiven: 1.5 });
  });

  it('promises nothing before a mentor joined, nor in a month of leave', async () => {
    const mentor = await ours.mentor('Fresh');
    await ours.within(
      (tx) => tx.sql`update mentor set joined_on = ${TODAY} - 40, leave_from = date_trunc('month', ${TODAY})
        where id = ${mentor.mentorId}`,
    );
    const { commitment } = (await read(ours.manager, mentor)) as { commitment: { hoursPromised: number }[] };
    const promised = commitment.map(({ hoursPromised }) => hoursPromised);
    expect(promised.slice(0, 9)).toEqual(Array<number>(9).fill(0));
    expect(promised[10]).toBe(12);
    expect(promised[11]).toBe(0);
  });

  it('finds those with time whom nobody used for 90 days, and those who gave more than they promised', async () => {
    const [used, old, full, young, busy] = [
      await ours.mentor('Used'),
      await ours.mentor('Old'),
      await ours.mentor('Full', { hoursPerMonth: 4 }),
      await ours.mentor('Young'),
      await ours.mentor('Busy', { hoursPerMonth: 4 }),
    ];
    await ours.within((tx) => tx.sql`update mentor set joined_on = ${TODAY} - 10 where id = ${young.mentorId}`);
    await mentored(ours, 'Seated');
    await ours.within(
      (tx) => tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at)
        select ${uuid()}, t.id, ${full.mentorId}, false, ${tx.now} from team t join venture v on v.id = t.venture_id where v.name = 'Seated'`,
    );
    await held(ours, 89, [used, old].slice(0, 1));
    await held(ours, 91, [old]);
    await held(ours, 3, [busy]);
    await held(ours, 4, [busy]);
    const idle = await named(ours.manager, 'idle');
    expect(idle).toContain('Old');
    for (const name of ['Used', 'Full', 'Young', 'Busy']) expect(idle).not.toContain(name);
    expect(await named(ours.manager, 'overloaded')).toEqual(['Busy']);
    const { data } = await ours.manager.ask(COUNTS);
    expect(data?.['cohortUse']).toMatchObject({ idle: idle.length, overloaded: 1, expiring: 0 });
  });

  it('is between the mentor and the office: no other mentor, no founder, no neighbour sees it', async () => {
    const { mentors, founder } = await mentored(ours, 'Quiet');
    const [mentor, mate] = mentors as [TestMentor, TestMentor];
    await held(ours, 1, [mentor]);
    expect((await read(mentor, mentor))['mentor']).toMatchObject({ hoursGiven: 2.5, isExpiring: false });
    expect((await read(mentor, mentor))['commitment']).toHaveLength(12);
    expect(await read(mate, mentor)).toMatchObject({
      mentor: { hoursGiven: null, sessionsInYear: null, lastSessionAt: null, isIdle: null, isOverloaded: null },
      commitment: [],
    });
    expect(await named(mate, 'overloaded')).toEqual([]);
    const one = 'query ($id: ID!) { mentor(id: $id) { hoursGiven isIdle isExpiring } }';
    expect((await founder.ask(one, { id: mentor.mentorId })).data?.['mentor']).toEqual({
      hoursGiven: null,
      isIdle: null,
      isExpiring: null,
    });
    expect((await founder.ask(MENTOR, { id: mentor.mentorId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await mate.ask(COUNTS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await read(neighbour.manager, mentor)).toEqual({ mentor: null, commitment: [] });
  });

  it('is told in one statement, by an index, however long the history', async () => {
    const mentor = await ours.mentor('Planned');
    const sent = await statementsOf(() => read(ours.manager, mentor));
    expect(sent.filter((text) => text.includes('session_attendance'))).toHaveLength(2);
    const counted = await statementsOf(() => ours.manager.ask(COUNTS));
    expect(counted.filter((text) => text.includes('from mentor'))).toHaveLength(1);
  });
});
