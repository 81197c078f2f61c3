import { createClient } from 'graphql-ws';
import type { ParsedMail } from 'mailparser';
import WebSocket from 'ws';
import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored, type TestMentor } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const FIELDS =
  'id kind state stands note byOffice ventureName recusalOn coolingOffUntil isSeated reviewer reviewReason';
const DECLARE = `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { refusals { code message } conflict { ${FIELDS} } } }`;
const REVIEW = `mutation ($input: ReviewConflictInput!) { reviewConflict(input: $input) { refusals { code message } conflict { ${FIELDS} } } }`;
const VENTURE = 'query ($id: ID!) { venture(id: $id) { name team { seats { isLead mentor { id } } } } }';
const FORM = `mutation ($input: FormTeamInput!) { formTeam(input: $input) { refusals { code subjectId } } }`;

describe('declared interests (C2)', () => {
  const post = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await post.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
  });
  afterAll(async () => {
    await house.close();
    await post.close();
  });

  const deed = async (person: Person, document: string, input: object): Promise<Fields> =>
    Object.values((await person.ask(document, { input })).data ?? {})[0];
  const declared = async (mentor: TestMentor, ventureId: string, more: object = {}): Promise<Fields> =>
    (await deed(mentor, DECLARE, { ventureId, note: 'I own a tenth of it.', kind: 'equity', ...more })).conflict;
  const review = (input: object, by: Person = ours.manager): Promise<Fields> =>
    deed(by, REVIEW, { seen: 'open', reason: 'We have talked about it.', ...input });
  const policy = (changes: object): Promise<unknown> =>
    ours.within(
      (tx) => tx.sql`insert into programme_policy (id, version, settings, decided_at)
        select gen_random_uuid(), max(version) + 1, (array_agg(settings order by version desc))[1] || ${JSON.stringify(changes)}::jsonb, ${tx.now} from programme_policy`,
    );
  const seen = async (person: Person, ventureId: string): Promise<Fields> =>
    (await person.ask(VENTURE, { id: ventureId })).data?.['venture'];
  const nth = ({ mentors }: Mentored, index: number): TestMentor => mentors[index] as TestMentor;

  it('close the venture to its mentor at once, and to nobody else', async () => {
    const { mentors, ventureId, founder } = await mentored(ours, 'Tideway');
    const [mentor, mate] = mentors as [TestMentor, TestMentor];
    expect(await seen(mentor, ventureId)).toMatchObject({ name: 'Tideway' });
    const conflict = await declared(mentor, ventureId);
    expect(conflict).toMatchObject({ kind: 'equity', state: 'open', stands: true, byOffice: false, isSeated: true });
    expect(await seen(mentor, ventureId)).toBeNull();
    for (const person of [mate, founder, ours.manager]) expect(await seen(person, ventureId)).not.toBeNull();
    expect(await seen(mentor, team.ventureId)).toBeNull();
  });

  it('are told once of each kind, and a second kind beside the first', async () => {
    const { mentors, ventureId } = await mentored(ours, 'Kinds');
    const [mentor] = mentors as [TestMentor];
    await declared(mentor, ventureId);
    const again = await deed(mentor, DECLARE, { ventureId, note: 'As I said.', kind: 'equity' });
    expect(codes(again)).toEqual(['CONFLICT_KNOWN']);
    expect((await declared(mentor, ventureId, { kind: 'board' }))['state']).toBe('open');
  });

  it('are the mentor’s own to declare, or the office’s, and shown to these alone', async () => {
    const { mentors, ventureId, founder } = await mentored(ours, 'Private');
    const [mentor, mate] = mentors as [TestMentor, TestMentor];
    const foreign = await deed(mate, DECLARE, { mentorId: mentor.mentorId, ventureId, note: 'He owns it.' });
    expect(codes(foreign)).toEqual(['NOT_YOUR_CONFLICT']);
    const recorded = await deed(ours.manager, DECLARE, {
      mentorId: mentor.mentorId,
      ventureId,
      note: 'Told us by phone.',
      kind: 'family',
      sinceOn: '2026-02-01',
    });
    expect(recorded.conflict).toMatchObject({ byOffice: true, kind: 'family' });
    const query = 'query ($id: ID!) { mentor(id: $id) { conflictCount conflicts { note } } }';
    const shown = async (person: Person): Promise<Fields> =>
      (await person.ask(query, { id: mentor.mentorId })).data?.['mentor'];
    const all = { conflictCount: 1, conflicts: [{ note: 'Told us by phone.' }] };
    expect(await shown(mentor)).toEqual(all);
    expect(await shown(ours.manager)).toEqual(all);
    expect(await shown(mate)).toEqual({ conflictCount: null, conflicts: [] });
    expect(await shown(founder)).toEqual({ conflictCount: null, conflicts: [] });
    expect((await founder.ask(DECLARE, { input: { ventureId, note: 'Me.' } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('are nobody’s business next door', async () => {
    const theirs = await mentored(neighbour, 'Theirs');
    const guess = { mentorId: nth(team, 0).mentorId, ventureId: theirs.ventureId, note: 'A guess.' };
    const foreign = await ours.manager.ask(DECLARE, { input: guess });
    expect(foreign.errors?.[0]?.message).toMatch(/^No Venture/);
    const { id } = (await declared(nth(theirs, 0), theirs.ventureId)) as { id: string };
    const { errors } = await ours.manager.ask(REVIEW, {
      input: { conflictId: id, seen: 'open', decision: 'cleared', reason: 'Not ours.' },
    });
    expect(errors?.[0]?.message).toMatch(/^No Conflict/);
  });

  it('that are cleared open the venture again, with the reason, and the mentor is told', async () => {
    const { mentors, ventureId } = await mentored(ours, 'Cleared');
    const [mentor] = mentors as [TestMentor];
    const { id } = (await declared(mentor, ventureId)) as { id: string };
    const { conflict } = await review({ conflictId: id, decision: 'cleared', reason: 'The shares were sold in May.' });
    expect(conflict).toMatchObject({ state: 'cleared', stands: false, reviewer: 'manager' });
    expect(await seen(mentor, ventureId)).not.toBeNull();
    const mail = await letter(mentor, 'keeps you from nothing');
    expect(mail.text).toContain('The shares were sold in May.');
  });

  it('that are upheld end the seat, and pass the lead on without a gap (T2)', async () => {
    const upheld = await mentored(ours, 'Upheld');
    const [lead, next, other] = upheld.mentors as [TestMentor, TestMentor, TestMentor];
    await ours.within((tx) => tx.sql`update mentor set can_lead = false where id = ${other.mentorId}`);
    const { id } = (await declared(lead, upheld.ventureId)) as { id: string };
    await review({ conflictId: id, decision: 'upheld' });
    const seats = await until(async () => {
      const { team: live } = (await seen(ours.manager, upheld.ventureId)) as never as {
        team: { seats: { isLead: boolean; mentor: { id: string } }[] };
      };
      return live.seats.length === 2 ? live.seats : undefined;
    });
    expect(seats[0]).toEqual({ isLead: true, mentor: { id: next.mentorId } });
    expect(await letter(lead, 'Your interest in Upheld')).toBeDefined();
    const again = await review({ conflictId: id, seen: 'upheld', decision: 'recusal' });
    expect(codes(again)).toEqual(['NOT_ON_TEAM']);
  });

  it('by one press are open until the office knows what kind they are', async () => {
    const { mentors, ventureId } = await mentored(ours, 'Pressed');
    const { id } = (await declared(mentors[0] as TestMentor, ventureId, { kind: null })) as { id: string };
    expect(codes(await review({ conflictId: id, decision: 'upheld' }))).toEqual(['KIND_NEEDED']);
    const { conflict } = await review({ conflictId: id, decision: 'upheld', kind: 'supplier' });
    expect(conflict).toMatchObject({ kind: 'supplier', state: 'upheld' });
  });

  it('keep a mentor off every new team, and nobody else (T4)', async () => {
    const ventureId = await accepted('Keepaway');
    const mentors = await Promise.all(
      ['product', 'sales', 'design'].map((background) => ours.mentor(`Keep ${background}`, { background })),
    );
    const [holder] = mentors as [TestMentor];
    const { id } = (await declared(holder, ventureId)) as { id: string };
    const mentorIds = mentors.map(({ mentorId }) => mentorId);
    const form = () => deed(ours.manager, FORM, { ventureId, mentorIds, leadId: mentorIds[0] });
    expect((await form()).refusals).toEqual([{ code: 'CONFLICT_DECLARED', subjectId: holder.mentorId }]);
    await review({ conflictId: id, decision: 'cleared' });
    expect(codes(await form())).toEqual([]);
  });

  it('end on their last day by themselves', async () => {
    const { mentors, ventureId } = await mentored(ours, 'Ended');
    const [mentor] = mentors as [TestMentor];
    await declared(mentor, ventureId, { sinceOn: '2020-01-01', untilOn: '2020-12-31' });
    expect(await seen(mentor, ventureId)).not.toBeNull();
  });

  describe('a recusal', () => {
    it('gives notice: the mentor hands over, and is away from the day on, once', async () => {
      await policy({ recusalDays: 14 });
      const { mentors, ventureId } = await mentored(ours, 'Notice');
      const [mentor] = mentors as [TestMentor];
      const { id } = (await declared(mentor, ventureId, { kind: 'board' })) as { id: string };
      const { conflict } = await review({ conflictId: id, decision: 'recusal' });
      const inDays = new Date(Date.now() + 14 * 86_400_000);
      expect(conflict).toMatchObject({ state: 'recusal', stands: false });
      expect(Math.abs(Date.parse(String(conflict.recusalOn)) - inDays.getTime())).toBeLessThan(2 * 86_400_000);
      expect(await seen(mentor, ventureId)).not.toBeNull();
      await ours.within((tx) => tx.sql`update conflict set recusal_on = current_date where id = ${id}`);
      expect(await seen(mentor, ventureId)).toBeNull();
      await chores(house, 'recuse', 'recuse');
      await until(async () => ((await seats(ventureId)).includes(mentor.mentorId) ? undefined : true));
      const [{ count }] = (await ours.within(
        (tx) =>
          tx.sql`select count(*)::int from fact where name = 'conflict.upheld' and payload->>'conflictId' = ${id}`,
      )) as [{ count: number }];
      expect(count).toBe(1);
    });

    it('without notice acts at once', async () => {
      await policy({ recusalDays: 0 });
      const { mentors, ventureId } = await mentored(ours, 'Abrupt');
      const { id } = (await declared(mentors[1] as TestMentor, ventureId)) as { id: string };
      const { conflict } = await review({ conflictId: id, decision: 'recusal' });
      expect(conflict).toMatchObject({ stands: true });
    });
  });

  it('to invest wait for the end of the cooling-off after mentoring', async () => {
    await policy({ coolingOffMonths: 6 });
    const { mentors, ventureId, teamId } = await mentored(ours, 'Cooling');
    const [mentor] = mentors as [TestMentor];
    const { id } = (await declared(mentor, ventureId, { kind: 'intent_to_invest' })) as { id: string };
    const clear = () => review({ conflictId: id, decision: 'cleared' });
    expect(codes(await clear())).toEqual(['COOLING_OFF']);
    const left = (months: number) =>
      ours.within(
        (
          tx,
        ) => tx.sql`update team_seat set from_at = now() - interval '2 years', until_at = now() - make_interval(months => ${months}::int)
          where team_id = ${teamId} and mentor_id = ${mentor.mentorId}`,
      );
    await left(5);
    const [refused] = (await clear()).refusals as { message: string }[];
    expect(refused?.message).toMatch(/^The cooling-off after mentoring lasts until \d{4}-\d\d-\d\d/);
    const { data } = await mentor.ask('query ($id: ID!) { mentor(id: $id) { conflicts { coolingOffUntil } } }', {
      id: mentor.mentorId,
    });
    expect(refused?.message).toContain(data?.['mentor'].conflicts[0].coolingOffUntil as string);
    await left(7);
    expect(codes(await clear())).toEqual([]);
  });

  describe('races', () => {
    it('two reviewers at once are one decision, and the other reads whose', async () => {
      const { mentors, ventureId } = await mentored(ours, 'Reviewers');
      const { id } = (await declared(mentors[0] as TestMentor, ventureId)) as { id: string };
      const ines = await ours.person('Ines', 'manager');
      const answers = await Promise.all([
        review({ conflictId: id, decision: 'upheld' }),
        review({ conflictId: id, decision: 'cleared' }, ines),
      ]);
      expect(answers.map(codes).sort()).toEqual([[], ['REVIEWED_MEANWHILE']]);
      const told = answers.flatMap(({ refusals }) => refusals as { message: string }[]);
      expect(told[0]?.message).toMatch(/^(manager|Ines) has decided meanwhile/);
    });

    it('an interest that is declared twice at once is one', async () => {
      const { mentors, ventureId } = await mentored(ours, 'Twice');
      const input = { ventureId, note: 'I own a tenth of it.', kind: 'equity' };
      const answers = await Promise.all([1, 2, 3].map(() => deed(mentors[0] as TestMentor, DECLARE, input)));
      expect(answers.map(codes).sort()).toEqual([[], ['CONFLICT_KNOWN'], ['CONFLICT_KNOWN']]);
    });

    it('an interest declared while the team is formed: the team is refused, or the seat is closed', async () => {
      const ventureId = await accepted('Racing');
      const mentors = await Promise.all(
        ['product', 'sales', 'design'].map((background) => ours.mentor(`Race ${background}`, { background })),
      );
      const [holder] = mentors as [TestMentor];
      const mentorIds = mentors.map(({ mentorId }) => mentorId);
      const [formed] = await Promise.all([
        deed(ours.manager, FORM, { ventureId, mentorIds, leadId: mentorIds[1] }),
        declared(holder, ventureId),
      ]);
      expect([[], ['CONFLICT_DECLARED']]).toContainEqual(codes(formed));
      expect(await seen(holder, ventureId)).toBeNull();
    });
  });

  it('close what the mentor has open, and leave it open to the others', async () => {
    const { mentors, ventureId } = await mentored(ours, 'Sockets');
    const [mentor, mate] = mentors as [TestMentor, TestMentor];
    const { session } = await deed(
      ours.manager,
      'mutation ($input: OpenSessionInput!) { openSession(input: $input) { session { id } } }',
      { ventureId },
    );
    const [mine, theirs] = [watch(mentor, session.id as string), watch(mate, session.id as string)];
    await Promise.all([mine.next(), theirs.next()]);
    await declared(mentor, ventureId);
    expect(await mine.next()).toEqual({ done: true, value: undefined });
    const still = await Promise.race([theirs.next(), new Promise((resolve) => setTimeout(resolve, 500, 'quiet'))]);
    expect(still).toBe('quiet');
    await theirs.return?.();
  });

  it('are on the office’s work list until they are reviewed (V5)', async () => {
    const { mentors, ventureId } = await mentored(ours, 'Worklist');
    const [mentor] = mentors as [TestMentor];
    const { id } = (await declared(mentor, ventureId, { kind: 'debt' })) as { id: string };
    const waiting = async (): Promise<string[]> => {
      const { data } = await ours.manager.ask('{ workList(perKind: 100) { kind items { id title detail } } }');
      const groups = data?.['workList'] as unknown as { kind: string; items: { id: string; detail: string }[] }[];
      const { items } = groups.find(({ kind }) => kind === 'conflict') as (typeof groups)[0];
      return items.filter((item) => item.id === mentor.mentorId).map(({ detail }) => detail);
    };
    expect(await waiting()).toEqual(['Worklist']);
    await review({ conflictId: id, decision: 'upheld' });
    expect(await waiting()).toEqual([]);
  });

  async function accepted(name: string): Promise<string> {
    const [row] = (await ours.within(
      (tx) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
        values (gen_random_uuid(), ${name}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'accepted') returning id`,
    )) as [{ id: string }];
    return row.id;
  }

  const letter = (to: Person, subject: string): Promise<ParsedMail> =>
    until(() => post.to(to.login).find((mail) => mail.subject?.includes(subject)));

  const seats = async (ventureId: string): Promise<string[]> => {
    const found = (await seen(ours.manager, ventureId)) as never as { team: { seats: { mentor: { id: string } }[] } };
    return found.team.seats.map(({ mentor }) => mentor.id);
  };

  function watch({ headers }: Person, id: string): AsyncIterableIterator<unknown> {
    const client = createClient({
      url: `${house.api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: headers,
      retryAttempts: 0,
    });
    const query = 'subscription ($id: ID!) { agendaChanged(sessionId: $id) { status } }';
    return client.iterate({ query, variables: { id } });
  }
});
