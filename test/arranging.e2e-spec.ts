import { randomUUID } from 'node:crypto';
import { addRoom, everybodyOf, tellHours } from './support/arranging.js';
import { codes, errorOf, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';
import { seated } from './support/sitting.js';

const REFUSALS = 'refusals { code message field }';
const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { ${REFUSALS} session { id arranger wishedOn } } }`;
const TIMES = `query ($input: SuggestTimesInput!) { suggestTimes(input: $input) { zone minimum lengthMinutes wishedOn
  people { membershipId name part mandatory isKnown zone free { from to } busy { from to } } rooms { id name }
  times { startsAt endsAt roomId coming mentors blocked { membershipId why } burdened { membershipId hours } daysOff }
  help { kind membershipId startsAt } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { ${REFUSALS}
  session { status startsAt place roomId sequence } } }`;
const CANCEL = `mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { ${REFUSALS} session { status } } }`;
const SERIES = `mutation ($input: PlanSeriesInput!) { planSeries(input: $input) { ${REFUSALS} session { seriesId } } }`;
const OF_VENTURE = `query ($id: ID!) { sessions(first: 50, ventureId: $id) { items { id number status startsAt seriesId sequence } } }`;

const ASK = `mutation ($input: AskForSessionInput!) { askForSession(input: $input) { ${REFUSALS} session { id } } }`;

const HOUR = 3_600_000;

describe('arranging a session (S2, S4, T1)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const deed = async (query: string, input: object, { ask }: Pick<Person, 'ask'> = ours.manager): Promise<Fields> =>
    Object.values((await ask(query, { input })).data ?? {})[0];
  const opened = async ({ ventureId }: Mentored): Promise<string> => (await deed(OPEN, { ventureId })).session.id;
  const known = async (name: string): Promise<Mentored> => {
    const venture = await mentored(ours, name);
    await tellHours(ours, everybodyOf(venture));
    return venture;
  };
  const suggested = async (input: object): Promise<Fields> => deed(TIMES, input);
  const sessionsOf = async ({ ventureId }: Mentored): Promise<Fields[]> =>
    (await ours.manager.ask(OF_VENTURE, { id: ventureId })).data?.['sessions'].items.sort(
      (a: Fields, b: Fields) => a.number - b.number,
    );
  const engaged = async (sessionId: string): Promise<number> => {
    const [row] = await ours.within(
      (tx) => tx.sql<{ n: number }>`select count(*)::int as n from engagement where subject_id = ${sessionId}`,
    );
    return row?.n ?? -1;
  };

  describe('its best times', () => {
    it('suit everybody on their own clock, on different days, the soonest first', async () => {
      const venture = await known('Simple');
      const { times, zone, minimum, people, help } = await suggested({ sessionId: await opened(venture) });
      expect({ zone, minimum, help }).toEqual({ zone: 'Europe/Paris', minimum: 3, help: [] });
      expect(times).toHaveLength(5);
      expect(new Set(times.map(({ startsAt }: Fields) => startsAt.slice(0, 10))).size).toBe(5);
      for (const { startsAt, coming, blocked, burdened } of times) {
        expect(coming).toHaveLength(4);
        expect({ blocked, burdened }).toEqual({ blocked: [], burdened: [] });
        expect(Date.parse(startsAt) - Date.now()).toBeGreaterThan(47 * HOUR);
      }
      expect(people.map(({ mandatory, part }: Fields) => [part, mandatory])).toEqual(
        expect.arrayContaining([
          ['lead', true],
          ['founder', true],
          ['mentor', false],
        ]),
      );
    });

    it('say who cannot, and why; a mentor whom the quorum can spare does not stand in the way', async () => {
      const venture = await known('Busy');
      const extra = await ours.mentor('Busy Omar', { background: 'marketing' });
      await ours.within(
        (tx) => tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at)
        values (${randomUUID()}, ${venture.teamId}, ${extra.mentorId}, false, now())`,
      );
      await tellHours(ours, [extra.memberId]);
      await ours.within(
        (tx) => tx.sql`insert into engagement (id, membership_id, kind, subject_id, during)
        values (${randomUUID()}, ${extra.memberId}, 'meeting', ${randomUUID()}, tstzrange(now(), now() + interval '80 days'))`,
      );
      const { times } = await suggested({ sessionId: await opened(venture) });
      expect(times[0].coming).toHaveLength(4);
      expect(times[0].blocked).toEqual([{ membershipId: extra.memberId, why: 'busy' }]);
    });

    it('share early and late hours between zones', async () => {
      const venture = await mentored(ours, 'Zones');
      const [lead, second, third] = venture.mentors.map(({ memberId }) => memberId);
      await tellHours(ours, [lead ?? '', venture.founder.memberId], { from: '06:00', to: '22:00' });
      await tellHours(ours, [second ?? ''], { zone: 'America/New_York', from: '06:00', to: '22:00' });
      await tellHours(ours, [third ?? ''], { zone: 'Asia/Kolkata', from: '06:00', to: '22:00' });
      const { times, people } = await suggested({ sessionId: await opened(venture), lengthMinutes: 60 });
      expect(people.map(({ zone }: Fields) => zone).sort()).toEqual([
        'America/New_York',
        'Asia/Kolkata',
        'Europe/Paris',
        'Europe/Paris',
      ]);
      const [{ burdened, coming }] = times;
      expect(coming).toHaveLength(4);
      // From 13:30 to 14:30 UTC in winter it is 08:30 in New York and 19:00 in Kolkata: nobody gives way by four hours.
      expect(Math.max(...burdened.map(({ hours }: Fields) => hours))).toBeLessThanOrEqual(2);
    });

    it('spare whoever bore early and late hours before', async () => {
      const venture = await mentored(ours, 'Even');
      const [lead, second, third = ''] = venture.mentors.map(({ memberId }) => memberId);
      await tellHours(ours, [lead ?? '', venture.founder.memberId], { from: '06:00', to: '22:00' });
      await tellHours(ours, [second ?? ''], { zone: 'America/New_York', from: '06:00', to: '22:00' });
      await tellHours(ours, [third], { zone: 'Asia/Kolkata', from: '06:00', to: '22:00' });
      const hoursOf = async (): Promise<number> => {
        const { times } = await suggested({ ventureId: venture.ventureId, lengthMinutes: 90 });
        return times[0].burdened.find(({ membershipId }: Fields) => membershipId === third)?.hours ?? 0;
      };
      const before = await hoursOf();
      expect(before).toBeGreaterThan(0);
      for (const days of [20, 21, 22]) {
        // Half past ten in the evening in Kolkata.
        const at = new Date(new Date().setUTCHours(17, 0, 0, 0) - days * 24 * HOUR).getTime();
        const number = days;
        const id = await seated(ours, venture, { number, startsInHours: (at - Date.now()) / HOUR });
        await ours.within((tx) => tx.sql`update session_attendance set attended = true where session_id = ${id}`);
        await ours.within((tx) => tx.sql`update session set status = 'held' where id = ${id}`);
      }
      expect(await hoursOf()).toBeLessThan(before);
    });

    it('lie near what the cadence wishes for', async () => {
      const venture = await known('Cadence');
      const first = await opened(venture);
      const startsAt = new Date(Date.now() + 4 * 24 * HOUR).toISOString();
      await deed(CONFIRM, { sessionId: first, startsAt });
      const { session } = await deed(OPEN, { ventureId: venture.ventureId });
      expect(Date.parse(session.wishedOn)).toBe(Date.parse(startsAt) + 28 * 24 * HOUR);
      const { times } = await suggested({ sessionId: session.id });
      expect(Math.abs(times[0].daysOff)).toBeLessThanOrEqual(1);
    });

    it('come sooner for a founder who asks for that, and no neighbour’s wish counts', async () => {
      const venture = await known('Urgent');
      const first = await opened(venture);
      await deed(CONFIRM, { sessionId: first, startsAt: new Date(Date.now() + 4 * 24 * HOUR).toISOString() });
      const sessionId = await opened(venture);
      const soonest = async (): Promise<number> =>
        (Date.parse((await suggested({ sessionId })).times[0].startsAt) - Date.now()) / (24 * HOUR);
      expect(await soonest()).toBeGreaterThan(28);
      const ask = (urgency: string): Promise<Fields> =>
        deed(ASK, { ventureId: venture.ventureId, topics: [], urgency }, venture.founder);
      for (const [urgency, days] of [
        ['later', 40],
        ['soon', 14],
        ['week', 7],
      ] as const) {
        expect(codes(await ask(urgency))).toEqual([]);
        expect(await soonest()).toBeLessThan(days);
      }
      expect(
        (await neighbour.manager.ask(ASK, { input: { ventureId: venture.ventureId, topics: [], urgency: 'week' } }))
          .errors,
      ).toHaveLength(1);
    });

    it('that are not there leave what would help: without whom, in a longer window, or by asking', async () => {
      const venture = await known('Nothing');
      await ours.within(
        (tx) => tx.sql`insert into engagement (id, membership_id, kind, subject_id, during)
        values (${randomUUID()}, ${venture.mentors[0]?.memberId}, 'meeting', ${randomUUID()}, tstzrange(now(), now() + interval '30 days'))`,
      );
      const { times, help } = await suggested({ sessionId: await opened(venture) });
      expect(times).toEqual([]);
      expect(help.map(({ kind, membershipId }: Fields) => [kind, membershipId])).toEqual([
        ['longer', null],
        ['poll', null],
      ]);
    });

    it('are there for a venture that has no session yet, in a room or online', async () => {
      const venture = await known('Draft');
      await addRoom(ours, 'Room 4');
      const { times, rooms, lengthMinutes } = await suggested({ ventureId: venture.ventureId, lengthMinutes: 45 });
      expect(lengthMinutes).toBe(45);
      expect(rooms.map(({ name }: Fields) => name)).toEqual(['Room 4']);
      expect(times[0].roomId).toBe(rooms[0].id);
      expect((await suggested({ ventureId: venture.ventureId, online: true })).times[0].roomId).toBeNull();
    });

    it('are for the office alone, and of its own programme', async () => {
      const venture = await known('Closed');
      const sessionId = await opened(venture);
      for (const person of [venture.founder, venture.mentors[0]]) {
        expect(errorOf(await person?.ask(TIMES, { input: { sessionId } })).code).toBe('FORBIDDEN');
      }
      for (const input of [{ sessionId }, { ventureId: venture.ventureId }]) {
        expect(errorOf(await neighbour.manager.ask(TIMES, { input })).message).toMatch(/^No (Session|Venture)/);
      }
      const roomId = await addRoom(neighbour, 'Theirs');
      const input = { sessionId, roomId };
      expect(errorOf(await ours.manager.ask(TIMES, { input })).message).toMatch(/^No Room/);
      expect(
        errorOf(await ours.manager.ask(CONFIRM, { input: { ...input, startsAt: '2031-03-04T14:00:00Z' } })).message,
      ).toMatch(/^No Room/);
    });
  });

  describe('its letters', () => {
    const LETTER = `query ($input: ArrangeLetterInput!) { arrangeLetter(input: $input) { subject text readers } }`;

    it('are shown before anything is arranged, each as its reader would read it', async () => {
      const venture = await known('Letters');
      const sessionId = await opened(venture);
      const input = { sessionId, startsAt: '2031-06-10T13:00:00Z', lengthMinutes: 60, place: 'Room 9' };
      const { subject, text, readers } = await deed(LETTER, { ...input, membershipId: venture.founder.memberId });
      expect(readers).toEqual(['Founder Letters']);
      expect(subject).toContain('Letters');
      expect(text).toMatch(/(15|3):00/);
      expect(text).toContain('Room 9');
      expect(await sessionsOf(venture)).toMatchObject([{ status: 'planned', startsAt: null }]);
      expect(await ours.within((tx) => tx.sql`select from letter`)).toEqual([]);
      expect(errorOf(await venture.founder.ask(LETTER, { input })).code).toBe('FORBIDDEN');
      expect(errorOf(await neighbour.manager.ask(LETTER, { input })).message).toMatch(/^No Session/);
    });
  });

  describe('people and rooms', () => {
    it('are taken at a confirmation, moved with it, and free again once it is called off', async () => {
      const venture = await known('Taken');
      const roomId = await addRoom(ours, 'Room 5', 'https://meet.example.org/5');
      const sessionId = await opened(venture);
      const { session } = await deed(CONFIRM, { sessionId, startsAt: '2031-06-02T09:00:00Z', roomId });
      expect(session).toMatchObject({ roomId, place: 'https://meet.example.org/5', sequence: 0 });
      expect(await engaged(sessionId)).toBe(5);
      const moved = await deed(CONFIRM, { sessionId, startsAt: '2031-06-02T09:30:00Z' });
      expect(moved.session).toMatchObject({ roomId, sequence: 1 });
      expect(await engaged(sessionId)).toBe(5);
      await deed(CANCEL, { sessionId, reason: 'The lead is ill.' });
      expect(await engaged(sessionId)).toBe(0);
    });

    it('go to one of twenty who confirm at once, whatever the race', async () => {
      const roomId = await addRoom(ours, 'Room 6');
      const ventures = await Promise.all(Array.from({ length: 20 }, (_, at) => mentored(ours, `Racer ${at}`)));
      const sessionIds = [];
      for (const venture of ventures) sessionIds.push(await opened(venture));
      const answers = await Promise.all(
        sessionIds.map((sessionId, at) =>
          deed(CONFIRM, { sessionId, roomId, startsAt: new Date(Date.UTC(2031, 7, 4, 9, at)).toISOString() }),
        ),
      );
      const told = answers.map(codes);
      expect(told.filter(({ length }) => length === 0)).toHaveLength(1);
      expect(told.filter(([code]) => code === 'DOUBLE_BOOKED')).toHaveLength(19);
    });

    it('of one mentor go to one of twenty, across all that takes people', async () => {
      const ventures = await Promise.all(Array.from({ length: 20 }, (_, at) => mentored(ours, `Shared ${at}`)));
      const shared = ventures[0]?.mentors[1];
      const sessionIds = [];
      for (const venture of ventures) {
        const id = await opened(venture);
        sessionIds.push(id);
        await ours.within(
          (tx) => tx.sql`update session_attendance set membership_id = ${shared?.memberId}
          where session_id = ${id} and membership_id = ${venture.mentors[1]?.memberId}`,
        );
      }
      const startsAt = '2031-09-01T09:00:00Z';
      const told = (await Promise.all(sessionIds.map((sessionId) => deed(CONFIRM, { sessionId, startsAt })))).map(
        codes,
      );
      expect(told.filter(({ length }) => length === 0)).toHaveLength(1);
      expect(told.filter(([code]) => code === 'DOUBLE_BOOKED')).toHaveLength(19);
    });
  });

  describe('a series', () => {
    const plan = async (venture: Mentored, changes: object = {}): Promise<Fields> =>
      deed(SERIES, {
        sessionId: await opened(venture),
        startsAt: '2031-03-12T13:00:00Z',
        count: 4,
        weeks: 2,
        ...changes,
      });

    it('keeps its hour by the clock over the change of clocks', async () => {
      const venture = await known('Series');
      expect(codes(await plan(venture))).toEqual([]);
      const sessions = await sessionsOf(venture);
      expect(sessions.map(({ startsAt }) => startsAt)).toEqual([
        '2031-03-12T13:00:00.000Z',
        '2031-03-26T13:00:00.000Z',
        '2031-04-09T12:00:00.000Z',
        '2031-04-23T12:00:00.000Z',
      ]);
      expect(new Set(sessions.map(({ seriesId }) => seriesId)).size).toBe(1);
    });

    it('is planned whole or not at all, and says which day cannot be', async () => {
      const [one, two] = [await known('First'), await known('Second')];
      await ours.within(
        (tx) => tx.sql`insert into engagement (id, membership_id, kind, subject_id, during)
        values (${randomUUID()}, ${two.founder.memberId}, 'office_hour', ${randomUUID()},
          tstzrange('2031-04-09T12:00:00Z', '2031-04-09T13:00:00Z'))`,
      );
      const payload = await plan(two);
      expect(codes(payload)).toEqual(['DOUBLE_BOOKED']);
      expect(payload.refusals[0].message).toMatch(/^Apr 9, 2031: /);
      expect(await sessionsOf(two)).toHaveLength(1);
      expect(await sessionsOf(one)).toHaveLength(0);
    });

    it('is moved from one on, by the clock, or one of it alone', async () => {
      const venture = await known('Moved');
      await plan(venture);
      const [, second] = await sessionsOf(venture);
      await deed(CONFIRM, { sessionId: second?.id, startsAt: '2031-03-27T15:00:00Z', following: true });
      expect((await sessionsOf(venture)).map(({ startsAt, sequence }) => [startsAt, sequence])).toEqual([
        ['2031-03-12T13:00:00.000Z', 0],
        ['2031-03-27T15:00:00.000Z', 1],
        ['2031-04-10T14:00:00.000Z', 1],
        ['2031-04-24T14:00:00.000Z', 1],
      ]);
      const [, , third] = await sessionsOf(venture);
      await deed(CONFIRM, { sessionId: third?.id, startsAt: '2031-04-11T14:00:00Z' });
      expect((await sessionsOf(venture)).map(({ sequence }) => sequence)).toEqual([0, 1, 2, 1]);
    });

    it('is called off from one on, and not again', async () => {
      const venture = await known('Ended');
      await plan(venture);
      const [, , third] = await sessionsOf(venture);
      expect(codes(await deed(CANCEL, { sessionId: third?.id, reason: 'They go abroad.', following: true }))).toEqual(
        [],
      );
      expect((await sessionsOf(venture)).map(({ status }) => status)).toEqual([
        'confirmed',
        'confirmed',
        'cancelled',
        'cancelled',
      ]);
    });

    it('is no neighbour’s', async () => {
      const venture = await known('Ours alone');
      const input = { sessionId: await opened(venture), startsAt: '2031-03-12T13:00:00Z', count: 2 };
      expect(errorOf(await neighbour.manager.ask(SERIES, { input })).message).toMatch(/^No Session/);
    });
  });
});
