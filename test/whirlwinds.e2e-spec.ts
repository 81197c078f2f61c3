import { codes, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { type Mentored, mentored, type TestMentor } from './support/mentored.js';

const READ = `{ id status planVersion planShare mentorsComing venturesComing unanswered endsAt
  guests { id side name coming tableNumber goneFrom isMine myWish wishCount mentorId ventureId }
  meetings { id round mentorName ventureName mentorGuestId ventureGuestId tableNumber startsAt isMine isMutual
    mentorAnswer ventureAnswer mentorNote } }`;
const ONE = `query ($id: ID!) { whirlwind(id: $id) ${READ} }`;
const HOUR = 3_600_000;

describe('whirlwinds (A2)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let ventures: Mentored[];
  let mentors: TestMentor[];
  let id: string;

  const deed = async (by: Person, field: string, input: object): Promise<Fields> => {
    const { data, errors } = await by.ask(mutationOf(field, { read: `whirlwind ${READ}` }), { input });
    return data?.[field] ?? { refusals: errors?.map(({ extensions: { code } }) => ({ code })) };
  };
  const event = (changes: object = {}): object => ({
    name: 'Autumn whirlwind',
    startsAt: new Date(Date.now() + 48 * HOUR),
    place: 'The boat house',
    rounds: 4,
    roundMinutes: 10,
    changeMinutes: 2,
    breakAfter: 2,
    breakMinutes: 15,
    ...changes,
  });
  const read = async (by: Person): Promise<Fields> => (await by.ask(ONE, { id })).data?.['whirlwind'];
  const guestOf = async (person: Person): Promise<Fields> =>
    (await read(person)).guests.find(({ isMine }: Fields) => isMine);
  const startedAgo = (minutes: number): Promise<unknown> =>
    house.database.admin(`update whirlwind set starts_at = now() - interval '${minutes} minutes' where id = '${id}'`);

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    await mentored(neighbour, 'Theirs');
    ventures = [];
    for (const name of ['Aquaflow', 'Brightloom', 'Calder']) ventures.push(await mentored(ours, name));
    mentors = ventures.flatMap((venture) => venture.mentors.slice(0, 1));
    mentors.push(await ours.mentor('Stray'));
  });
  afterAll(() => house.close());

  it('is prepared by the office, which is told every reason at once', async () => {
    const refused = await deed(ours.manager, 'openWhirlwind', event({ startsAt: new Date(0), breakAfter: 4 }));
    expect(codes(refused)).toEqual(['TIME_HAS_PASSED', 'BREAK_AFTER_THE_END']);
    const made = await deed(ours.manager, 'openWhirlwind', event());
    expect(made).toMatchObject({ refusals: [], whirlwind: { status: 'draft', planVersion: 0 } });
    id = made.whirlwind.id as string;
    expect(codes(await deed(mentors[0] as Person, 'openWhirlwind', event()))).toEqual(['FORBIDDEN']);
  });

  it('asks mentors with a warrant and ventures with founders, each once (C2)', async () => {
    const lapsed = await ours.mentor('Lapsed', { warranted: false });
    const mentorIds = mentors.map(({ mentorId }) => mentorId);
    const ventureIds = ventures.map(({ ventureId }) => ventureId);
    const refused = await deed(ours.manager, 'inviteToWhirlwind', {
      whirlwindId: id,
      mentorIds: [lapsed.mentorId],
      ventureIds: [],
    });
    expect(refused.refusals).toMatchObject([{ code: 'NO_WARRANT', message: 'Lapsed has no current warrant.' }]);
    const input = { whirlwindId: id, mentorIds, ventureIds };
    expect(await deed(ours.manager, 'inviteToWhirlwind', input)).toMatchObject({
      refusals: [],
      whirlwind: { status: 'asking', unanswered: 7 },
    });
    expect(codes(await deed(ours.manager, 'inviteToWhirlwind', input))).toEqual(['INVITED_ALREADY']);
  });

  it('is answered by each guest, and by nobody for another', async () => {
    for (const person of [...mentors, ...ventures.map(({ founder }) => founder)]) {
      const said = await deed(person, 'attendWhirlwind', { whirlwindId: id, coming: true });
      expect(codes(said)).toEqual([]);
    }
    const [first, second] = await Promise.all([guestOf(mentors[0] as Person), guestOf(mentors[1] as Person)]);
    expect(first.coming).toBe('yes');
    const input = { whirlwindId: id, guestId: second.id, coming: false };
    expect(codes(await deed(mentors[0] as Person, 'attendWhirlwind', input))).toEqual(['NOT_FOUND']);
    expect(await read(ours.manager)).toMatchObject({ mentorsComing: 4, venturesComing: 3, unanswered: 0 });
  });

  it('keeps wishes to those who have them, and takes none for one’s own side', async () => {
    const stray = mentors[3] as Person;
    const guests: Fields[] = (await read(stray)).guests;
    const aquaflow = guests.find(({ name }) => name === 'Aquaflow');
    const calder = guests.find(({ name }) => name === 'Calder');
    const wishes = [
      { guestId: aquaflow.id, weight: 3 },
      { guestId: calder.id, weight: 0 },
    ];
    expect(codes(await deed(stray, 'wishInWhirlwind', { whirlwindId: id, wishes }))).toEqual([]);
    const own = await guestOf(mentors[0] as Person);
    const wrong = { whirlwindId: id, wishes: [{ guestId: own.id, weight: 3 }] };
    expect(codes(await deed(stray, 'wishInWhirlwind', wrong))).toEqual(['NOT_FOUND']);
    const seenBy = async (person: Person): Promise<unknown> =>
      (await read(person)).guests.find(({ name }: Fields) => name === 'Aquaflow').myWish;
    expect(await seenBy(stray)).toBe(3);
    expect(await seenBy(ventures[0]?.founder as Person)).toBeNull();
    const office = (await read(ours.manager)).guests.find(({ name }: Fields) => name === 'Stray');
    expect(office.wishCount).toBe(2);
  });

  it('is planned by preference, without who would rather not, without those who know each other, one plan at a time', async () => {
    const plans = await Promise.all(
      [1, 2, 3].map(() => deed(ours.manager, 'planWhirlwind', { whirlwindId: id, expectedVersion: 0 })),
    );
    expect(plans.map(codes).sort()).toEqual([[], ['PLAN_CHANGED'], ['PLAN_CHANGED']]);
    const planned = await read(ours.manager);
    expect(planned).toMatchObject({ status: 'planned', planVersion: 1, planShare: 1 });
    const pairs: string[] = planned.meetings.map(
      ({ mentorName, ventureName }: Fields) => `${mentorName} ${ventureName}`,
    );
    expect(pairs).toContain('Stray Aquaflow');
    expect(pairs).not.toContain('Stray Calder');
    expect(pairs).not.toContain('Aquaflow product Aquaflow');
    expect(pairs).toHaveLength(8);
    expect(new Set(pairs).size).toBe(8);
    const tables = planned.guests.filter(({ side }: Fields) => side === 'mentor').map((one: Fields) => one.tableNumber);
    expect([...tables].sort()).toEqual([1, 2, 3, 4]);
  });

  it('takes everybody for its time: nobody is in two places at once (S4)', async () => {
    const other = (await deed(ours.manager, 'openWhirlwind', event({ name: 'Another' }))).whirlwind.id as string;
    const [mentorIds, ventureIds] = [
      mentors.slice(0, 2).map((m) => m.mentorId),
      ventures.slice(0, 2).map((v) => v.ventureId),
    ];
    await deed(ours.manager, 'inviteToWhirlwind', { whirlwindId: other, mentorIds, ventureIds });
    for (const person of [...mentors.slice(0, 2), ...ventures.slice(0, 2).map(({ founder }) => founder)])
      await deed(person, 'attendWhirlwind', { whirlwindId: other, coming: true });
    const refused = await deed(ours.manager, 'planWhirlwind', { whirlwindId: other, expectedVersion: 0 });
    expect(codes(refused)).toEqual(Array.from({ length: 4 }, () => 'DOUBLE_BOOKED'));
    const cancelled = await deed(ours.manager, 'cancelWhirlwind', { whirlwindId: other, reason: 'One is enough.' });
    expect(cancelled.whirlwind.status).toBe('cancelled');
  });

  it('shows a guest the own meetings, and nothing of others', async () => {
    const mine = (await read(mentors[3] as Person)).meetings;
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.every(({ mentorName, isMine }: Fields) => mentorName === 'Stray' && isMine)).toBe(true);
    const stranger = await ours.mentor('Uninvited');
    expect(await read(stranger)).toBeNull();
    expect(await read(neighbour.manager)).toBeNull();
  });

  it('plans the rounds to come anew when somebody does not turn up, and leaves those before as they were', async () => {
    await startedAgo(13);
    const before = await read(ours.manager);
    const gone = before.guests.find(({ name }: Fields) => name === 'Brightloom');
    const late = { guestId: gone.id, fromRound: 1 };
    expect(codes(await deed(ours.manager, 'missFromWhirlwind', late))).toEqual(['ROUND_HAS_BEGUN']);
    const after = (await deed(ours.manager, 'missFromWhirlwind', { guestId: gone.id })).whirlwind;
    const early = ({ round }: Fields): boolean => round < 2;
    expect(after.meetings.filter(early)).toEqual(before.meetings.filter(early));
    const later = after.meetings.filter((meeting: Fields) => !early(meeting));
    expect(later.some(({ ventureName }: Fields) => ventureName === 'Brightloom')).toBe(false);
    expect(after.planVersion).toBe(before.planVersion + 1);
    const found = (await deed(ours.manager, 'findAtWhirlwind', { guestId: gone.id })).whirlwind;
    expect(found.guests.find(({ name }: Fields) => name === 'Brightloom').goneFrom).toBeNull();
  });

  it('is answered by both sides of a meeting that has begun, neither reading the other', async () => {
    await startedAgo(62);
    const stray = mentors[3] as Person;
    const founder = ventures[0]?.founder as Person;
    const meeting = (await read(stray)).meetings.find(({ ventureName }: Fields) => ventureName === 'Aquaflow');
    const say = async (by: Person, answer: number): Promise<Fields> => {
      const read = 'meeting { isMutual mentorAnswer ventureAnswer mentorNote }';
      const input = { meetingId: meeting.id, answer, note: 'Listens well.' };
      const { data, errors } = await by.ask(mutationOf('answerWhirlwindMeeting', { read }), { input });
      return data?.['answerWhirlwindMeeting'] ?? errors?.[0]?.extensions.code;
    };
    expect(await say(ventures[1]?.founder as Person, 4)).toBe('NOT_FOUND');
    expect(await say(neighbour.manager, 4)).toBe('NOT_FOUND');
    expect(await say(stray, 2)).toMatchObject({ refusals: [] });
    expect((await say(stray, 4)).meeting).toEqual({
      isMutual: null,
      mentorAnswer: 4,
      ventureAnswer: null,
      mentorNote: null,
    });
    expect((await say(founder, 3)).meeting).toEqual({
      isMutual: null,
      mentorAnswer: null,
      ventureAnswer: 3,
      mentorNote: null,
    });
    const office = (await read(ours.manager)).meetings.find((one: Fields) => one.id === meeting.id);
    expect(office).toMatchObject({ isMutual: true, mentorAnswer: 4, ventureAnswer: 3, mentorNote: 'Listens well.' });
  });

  it('tells both sides what came of it when it is closed, and takes no more words', async () => {
    const closed = await deed(ours.manager, 'closeWhirlwind', { whirlwindId: id });
    expect(closed).toMatchObject({ refusals: [], whirlwind: { status: 'closed' } });
    const meetings = (await read(mentors[3] as Person)).meetings;
    expect(meetings.map(({ ventureName, isMutual }: Fields) => [ventureName, isMutual])).toEqual(
      expect.arrayContaining([['Aquaflow', true]]),
    );
    expect(codes(await deed(ours.manager, 'planWhirlwind', { whirlwindId: id, expectedVersion: 0 }))).toContain(
      'WHIRLWIND_OVER',
    );
  });

  it('is not there for a mentor whose warrant is revoked (C2)', async () => {
    const stray = mentors[3] as TestMentor;
    const { data } = await ours.manager.ask(mutationOf('revokeWarrant'), {
      input: { mentorId: stray.mentorId, reason: 'Has joined a fund.' },
    });
    expect(codes(data?.['revokeWarrant'])).toEqual([]);
    expect(await read(stray)).toBeNull();
  });
});
