import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type Ask, codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';

const REFUSALS = 'refusals { code message field }';
const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { ${REFUSALS} session { id number status lengthMinutes attendees { part name } } } }`;
const WRITE = `mutation ($input: WriteAgendaInput!) { writeAgenda(input: $input) { ${REFUSALS} session { agendaVersion agenda { position title minutes topic } } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { ${REFUSALS} session { status startsAt endsAt place } } }`;
const CANCEL = `mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { ${REFUSALS} session { status cancelReason } } }`;
const FILE = `mutation ($input: FileReportInput!) { fileReport(input: $input) { ${REFUSALS} session { status agendaLocked
  report { summary filedBy exceptionReason topics { topic minutes } } attendees { name attended } actions { id text ownerName dueOn } } } }`;
const DONE = `mutation ($input: CompleteActionInput!) { completeAction(input: $input) { ${REFUSALS} action { doneAt } } }`;
const SESSION = `query ($id: ID!) { session(id: $id) { id agenda { title } venture { name } team { seats { mentor { name } } } } }`;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const ITEMS = [
  { title: 'Price of the city pilot', minutes: 30, topic: 'pricing' },
  { title: 'Who signs?', minutes: 20 },
];

describe('a session', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
  });
  afterAll(() => house.close());

  const deed = async (ask: Ask, query: string, input: object): Promise<Fields> =>
    Object.values((await ask(query, { input })).data ?? {})[0];
  const opened = async ({ ventureId }: Mentored): Promise<string> =>
    (await deed(ours.manager.ask, OPEN, { ventureId })).session.id;
  const confirmed = async (of: Mentored, startsAt = inDays(3)): Promise<string> => {
    const sessionId = await opened(of);
    expect(codes(await deed(ours.manager.ask, CONFIRM, { sessionId, startsAt }))).toEqual([]);
    return sessionId;
  };
  /** Time passes: the session has begun an hour ago. */
  const begun = (sessionId: string): Promise<unknown> =>
    ours.within(
      (tx) => tx.sql`
    update session set starts_at = now() - interval '1 hour', ends_at = now() + interval '30 minutes' where id = ${sessionId}`,
    );
  const report = (sessionId: string, { founder, mentors }: Mentored, changes: object = {}) => ({
    sessionId,
    summary: 'A flat fee, reviewed in six months.',
    topics: [
      { topic: 'pricing', minutes: 60 },
      { topic: 'hiring', minutes: 20 },
    ],
    attendeeIds: [founder.memberId, ...mentors.map(({ memberId }) => memberId)],
    actions: [{ ownerId: founder.memberId, text: 'Send the price letter', dueOn: '2031-01-15' }],
    ...changes,
  });

  it('is opened with everybody of the team and the founders in it, and one at a time', async () => {
    const { session } = await deed(ours.manager.ask, OPEN, { ventureId: team.ventureId });
    expect(session).toMatchObject({ number: 1, status: 'planned', lengthMinutes: 90 });
    expect(session.attendees.map(({ part }: { part: string }) => part)).toEqual([
      'lead',
      'mentor',
      'mentor',
      'founder',
    ]);
    expect(codes(await deed(ours.manager.ask, OPEN, { ventureId: team.ventureId }))).toEqual(['SESSION_WAITING']);
  });

  describe('its agenda (S1)', () => {
    let sessionId: string;
    let venture: Mentored;
    beforeAll(async () => {
      venture = await mentored(ours, 'Agenda');
      sessionId = await opened(venture);
    });

    it('is written by a founder', async () => {
      const { session } = await deed(venture.founder.ask, WRITE, { sessionId, expectedVersion: 0, items: ITEMS });
      expect(session).toEqual({
        agendaVersion: 1,
        agenda: [
          { position: 1, ...ITEMS[0] },
          { position: 2, topic: null, ...ITEMS[1] },
        ],
      });
    });

    it('by nobody else: not the office, not a mentor, not a founder of another venture', async () => {
      const input = { sessionId, expectedVersion: 1, items: ITEMS };
      for (const person of [ours.manager, venture.mentors[0], await neighbour.person('Mallory', 'manager')]) {
        expect((await person?.ask(WRITE, { input }))?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
      for (const stranger of [team.founder, await neighbour.person('Eve', 'entrepreneur')]) {
        expect((await stranger.ask(WRITE, { input })).errors?.[0]?.message).toMatch(/^No Session/);
      }
    });

    it('tells every fault at once', async () => {
      const items = [{ title: 'Everything', minutes: 100, topic: 'weather' }];
      const payload = await deed(venture.founder.ask, WRITE, { sessionId, expectedVersion: 0, items });
      expect(codes(payload)).toEqual(['AGENDA_CHANGED', 'AGENDA_TOO_LONG', 'NO_SUCH_TOPIC']);
    });

    it('is not lost when two founders write at once: one is told', async () => {
      const write = (title: string) =>
        deed(venture.founder.ask, WRITE, { sessionId, expectedVersion: 1, items: [{ title, minutes: 10 }] });
      const answers = await Promise.all([write('Mine'), write('Yours')]);
      expect(answers.map(codes).sort()).toEqual([[], ['AGENDA_CHANGED']]);
    });

    it('locks when the session starts', async () => {
      await deed(ours.manager.ask, CONFIRM, { sessionId, startsAt: inDays(1) });
      await begun(sessionId);
      expect(codes(await deed(venture.founder.ask, WRITE, { sessionId, expectedVersion: 2, items: ITEMS }))).toEqual([
        'AGENDA_LOCKED',
      ]);
    });

    it('is seen at once by all who have it open, and by nobody else', async () => {
      const live = await mentored(ours, 'Live');
      const id = await opened(live);
      const [mentor] = live.mentors;
      const seen = watch(mentor?.headers ?? {}, id);
      expect((await seen.next()).value.data.agendaChanged.agenda).toEqual([]);
      await deed(live.founder.ask, WRITE, { sessionId: id, expectedVersion: 0, items: ITEMS });
      expect((await seen.next()).value.data.agendaChanged.agenda.map(({ title }: { title: string }) => title)).toEqual([
        'Price of the city pilot',
        'Who signs?',
      ]);
      expect(await watch(team.founder.headers, id).next()).toMatchObject({ done: true });
      expect(await watch(neighbour.manager.headers, id).next()).toMatchObject({ done: true });
    });

    it('is gone from an open socket once the warrant is revoked (C2)', async () => {
      const live = await mentored(ours, 'Revoked');
      const id = await opened(live);
      const [mentor] = live.mentors;
      const seen = watch(mentor?.headers ?? {}, id);
      await seen.next();
      const REVOKE =
        'mutation ($input: RevokeWarrantInput!) { revokeWarrant(input: $input) { refusals { code } mentor { warrantState } } }';
      expect(
        (await deed(ours.manager.ask, REVOKE, { mentorId: mentor?.mentorId, reason: 'Bought shares.' })).mentor,
      ).toEqual({ warrantState: 'revoked' });
      await deed(live.founder.ask, WRITE, { sessionId: id, expectedVersion: 0, items: ITEMS });
      expect(await seen.next()).toMatchObject({ done: true });
      expect((await mentor?.ask(SESSION, { id }))?.data).toEqual({ session: null });
    });
  });

  describe('its time (S2, S4)', () => {
    it('is confirmed by the office, and told in full', async () => {
      const sessionId = await opened(await mentored(ours, 'Timely'));
      const { session } = await deed(ours.manager.ask, CONFIRM, {
        sessionId,
        startsAt: '2031-03-04T14:00:00Z',
        lengthMinutes: 60,
        place: 'Room 4',
      });
      expect(session).toEqual({
        status: 'confirmed',
        startsAt: '2031-03-04T14:00:00.000Z',
        endsAt: '2031-03-04T15:00:00.000Z',
        place: 'Room 4',
      });
    });

    it('is refused in the past and below strength (T1), both at once', async () => {
      const weak = await mentored(ours, 'Weak');
      const sessionId = await opened(weak);
      await ours.within(
        (tx) => tx.sql`delete from session_attendance where session_id = ${sessionId} and part = 'mentor'`,
      );
      expect(codes(await deed(ours.manager.ask, CONFIRM, { sessionId, startsAt: inDays(-1) }))).toEqual([
        'TIME_HAS_PASSED',
        'TOO_FEW_MENTORS',
      ]);
    });

    it('books nobody twice, whatever the race', async () => {
      const [one, two] = [await mentored(ours, 'Onething'), await mentored(ours, 'Another')];
      const [first, second] = [await opened(one), await opened(two)];
      await ours.within(
        (tx) =>
          tx.sql`update session_attendance set membership_id = ${one.mentors[1]?.memberId} where session_id = ${second} and membership_id = ${two.mentors[1]?.memberId}`,
      );
      const confirm = (sessionId: string, startsAt: string) => deed(ours.manager.ask, CONFIRM, { sessionId, startsAt });
      const answers = await Promise.all([
        confirm(first, '2031-05-05T09:00:00Z'),
        confirm(second, '2031-05-05T10:00:00Z'),
      ]);
      expect(answers.map(codes).sort()).toEqual([[], ['DOUBLE_BOOKED']]);
    });

    it('is free again once cancelled', async () => {
      const sessionId = await confirmed(await mentored(ours, 'Called off'));
      const { session } = await deed(ours.manager.ask, CANCEL, { sessionId, reason: 'The lead is ill.' });
      expect(session).toEqual({ status: 'cancelled', cancelReason: 'The lead is ill.' });
      const [{ taken } = { taken: 1 }] = await ours.within(
        (tx) => tx.sql<{ taken: number }>`
        select count(during)::int as taken from session_attendance where session_id = ${sessionId}`,
      );
      expect(taken).toBe(0);
      expect(codes(await deed(ours.manager.ask, CANCEL, { sessionId, reason: 'Once more.' }))).toEqual([
        'SESSION_OVER',
      ]);
    });
  });

  describe('its report (S3)', () => {
    it('is filed by the lead: held, with minutes, who came and what was promised', async () => {
      const venture = await mentored(ours, 'Reported');
      const sessionId = await confirmed(venture);
      await begun(sessionId);
      const { session, refusals } = await deed(venture.mentors[0]?.ask as Ask, FILE, report(sessionId, venture));
      expect(refusals).toEqual([]);
      expect(session).toMatchObject({
        status: 'held',
        agendaLocked: true,
        report: {
          filedBy: 'Reported product',
          topics: [
            { topic: 'pricing', minutes: 60 },
            { topic: 'hiring', minutes: 20 },
          ],
          exceptionReason: null,
        },
        actions: [{ text: 'Send the price letter', ownerName: 'Founder Reported', dueOn: '2031-01-15' }],
      });
      expect(session.attendees.every(({ attended }: { attended: boolean }) => attended)).toBe(true);
      const [action] = session.actions;
      expect((await team.founder.ask(DONE, { input: { actionId: action.id } })).errors?.[0]?.message).toMatch(
        /^No Action/,
      );
      expect((await deed(venture.founder.ask, DONE, { actionId: action.id })).action.doneAt).not.toBeNull();
    });

    it('tells every fault at once', async () => {
      const venture = await mentored(ours, 'Faulty');
      const sessionId = await confirmed(venture);
      await begun(sessionId);
      const faulty = report(sessionId, venture, {
        topics: [
          { topic: 'pricing', minutes: 200 },
          { topic: 'pricing', minutes: 1 },
          { topic: 'weather', minutes: 5 },
        ],
        attendeeIds: [venture.founder.memberId, team.founder.memberId],
        actions: [],
      });
      expect(codes(await deed(venture.mentors[1]?.ask as Ask, FILE, faulty))).toEqual([
        'REPORT_IS_THE_LEADS',
        'TOPIC_TWICE',
        'NO_SUCH_TOPIC',
        'MINUTES_TOO_MANY',
        'BELOW_STRENGTH',
        'NOT_AN_ATTENDEE',
      ]);
    });

    it('is one, and only after the start; below strength it needs its reason (T1)', async () => {
      const venture = await mentored(ours, 'Once');
      const sessionId = await confirmed(venture);
      const lead = venture.mentors[0]?.ask as Ask;
      expect(codes(await deed(lead, FILE, report(sessionId, venture)))).toEqual(['SESSION_NOT_HELD']);
      await begun(sessionId);
      const short = report(sessionId, venture, {
        attendeeIds: [venture.founder.memberId, venture.mentors[0]?.memberId],
      });
      expect(codes(await deed(lead, FILE, short))).toEqual(['BELOW_STRENGTH']);
      const answers = await Promise.all(
        [1, 2].map(() => deed(lead, FILE, { ...short, exceptionReason: 'Two were held up by a strike.' })),
      );
      expect(answers.map(codes).sort()).toEqual([[], ['REPORT_FILED']]);
    });
  });

  it('is seen by its team, its founders and the office; a foreign one answers as a missing one', async () => {
    const venture = await mentored(ours, 'Private');
    const id = await opened(venture);
    const whole = { id, agenda: [], venture: { name: 'Private' }, team: { seats: expect.any(Array) } };
    for (const person of [ours.manager, venture.founder, ...venture.mentors]) {
      expect((await person.ask(SESSION, { id })).data?.['session']).toEqual(whole);
    }
    const others = [team.founder, ...team.mentors, neighbour.manager, await neighbour.person('Rival', 'entrepreneur')];
    for (const person of others) {
      expect((await person.ask(SESSION, { id })).data).toEqual(
        (await person.ask(SESSION, { id: crypto.randomUUID() })).data,
      );
    }
    expect((await (await ours.person('Watcher', 'observer')).ask(SESSION, { id })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  function watch(headers: Readonly<Record<string, string>>, id: string): AsyncIterableIterator<Fields> {
    const client = createClient({
      url: `${house.api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: headers,
      retryAttempts: 0,
    });
    return client.iterate({
      query: 'subscription ($id: ID!) { agendaChanged(sessionId: $id) { agenda { title } status } }',
      variables: { id },
    });
  }
});
