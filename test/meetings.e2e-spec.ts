import { raw as sqlOf } from '@outrigger/tenancy';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { type Attendee, inMinutes, type Meetings, meetingsOf, MEETING } from './support/meeting.js';

const VENTURE = `insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, decided_at)`;
const HOUR = 60;

describe('the mentors’ meeting: its series, its evening, its answers (C4)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let meetings: Meetings;
  let theirs: Meetings;
  let ada: Attendee;
  let ben: Attendee;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    [meetings, theirs] = [meetingsOf(house, ours), meetingsOf(house, neighbour)];
    [ada, ben] = [await ours.mentor('Ada'), await ours.mentor('Ben')];
    await ours.mentor('Away', { status: 'on_leave' });
    await neighbour.mentor('Nora');
  });
  afterAll(() => house.close());

  const coming = async (): Promise<Fields[]> =>
    ((await ours.manager.ask('{ mentorMeetings { items { id startsAt isUsual status place } } }')).data?.[
      'mentorMeetings'
    ].items ?? []) as Fields[];
  const venture = async (name: string, status: string): Promise<string> => {
    const [row] = await ours.within(
      (tx) => tx.sql<{
        id: string;
      }>`${sqlOf(VENTURE)} values (gen_random_uuid(), ${name}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}',
        'Europe/Paris', ${status}, now()) returning id`,
    );
    return row?.id ?? '';
  };

  describe('a series', () => {
    const SERIES = { week: 2, weekday: 2, clock: '18:00', lengthMinutes: 120, place: 'The dock' };
    const local = (instant: string): string =>
      new Intl.DateTimeFormat('en-GB', {
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Paris',
      }).format(new Date(instant));

    it('plans the next three meetings, on its day, by its clock', async () => {
      expect(codes(await meetings.deed('setMeetingSeries', 'SetMeetingSeriesInput', SERIES))).toEqual([]);
      const planned = await coming();
      expect(planned.map(({ startsAt }) => local(startsAt))).toEqual(['Tue 18:00', 'Tue 18:00', 'Tue 18:00']);
      expect(
        planned.every(({ isUsual, status, place }) => isUsual && status === 'planned' && place === 'The dock'),
      ).toBe(true);
    });

    it('is changed for one date alone, and moves the others', async () => {
      const [first, second] = await coming();
      const startsAt = new Date(Date.parse(first?.startsAt) + 24 * HOUR * 60_000).toISOString();
      const changed = { meetingId: first?.id, startsAt, lengthMinutes: 90 };
      expect(codes(await meetings.deed('changeMeeting', 'ChangeMeetingInput', changed))).toEqual([]);
      await meetings.deed('setMeetingSeries', 'SetMeetingSeriesInput', { ...SERIES, weekday: 4, clock: '17:30' });
      const after = await coming();
      expect(after).toHaveLength(3);
      expect(after[0]).toMatchObject({ id: first?.id, isUsual: false });
      expect(after.slice(1).map((each) => local(each.startsAt))).toEqual(['Thu 17:30', 'Thu 17:30']);
      expect(after.map(({ id }) => id)).not.toContain(second?.id);
    });

    it('is the programme’s own', async () => {
      expect((await neighbour.manager.ask('{ meetingSeries { id } mentorMeetings { total } }')).data).toMatchObject({
        meetingSeries: [],
        mentorMeetings: { total: 0 },
      });
      const [first] = await coming();
      const foreign = await theirs.deed('cancelMeeting', 'CancelMeetingInput', {
        meetingId: first?.id,
        reason: 'Mine.',
      });
      expect(foreign.code).toBe('NOT_FOUND');
      expect(await theirs.read(first?.id)).toBeNull();
      const mentor = await meetings.deed('setMeetingSeries', 'SetMeetingSeriesInput', SERIES, ada);
      expect(mentor.code).toBe('FORBIDDEN');
      for (const { id } of await coming())
        await meetings.deed('cancelMeeting', 'CancelMeetingInput', { meetingId: id, reason: 'Made for a test.' });
    });
  });

  describe('the programme of an evening', () => {
    it('is offered what is new, and fits into the evening', async () => {
      const [fresh, circulated] = [await venture('Fresh', 'accepted'), await venture('Known', 'circulating')];
      await venture('Old', 'mentored');
      await ours.within((tx) => tx.sql`update mentor set joined_on = current_date where id = ${ben.mentorId}`);
      const offers = await ours.manager.ask('{ meetingOffers { ventures { id name } mentors { id name } } }');
      expect(offers.data?.['meetingOffers']).toEqual({
        ventures: expect.arrayContaining([
          { id: fresh, name: 'Fresh' },
          { id: circulated, name: 'Known' },
        ]),
        mentors: [{ id: ben.mentorId, name: 'Ben' }],
      });
      const planned = await meetings.deed('planMeeting', 'PlanMeetingInput', {
        startsAt: inMinutes(5 * 24 * HOUR),
        lengthMinutes: 60,
      });
      const meetingId = planned.meeting.id as string;
      const items = [
        { kind: 'venture', title: 'A venture pitches', minutes: 20, ventureId: circulated },
        { kind: 'mentor', title: 'Welcome', minutes: 10, mentorId: ben.mentorId },
        { kind: 'case', title: 'A case', minutes: 40, who: 'Ada' },
      ];
      const write = (input: object) =>
        meetings.deed('writeMeetingProgramme', 'WriteMeetingProgrammeInput', {
          meetingId,
          expectedVersion: 0,
          items,
          ...input,
        });
      const foreign = { kind: 'venture', title: 'Theirs', minutes: 5, ventureId: neighbour.id };
      expect(codes(await write({ items: [...items, foreign] }))).toEqual(['PROGRAMME_TOO_LONG', 'NOBODY_LIKE_THAT']);
      const fitting = items.map((item, at) => (at === 2 ? { ...item, minutes: 30 } : item));
      expect(codes(await write({ items: fitting }))).toEqual([]);
      expect(codes(await write({ items: fitting }))).toEqual(['PROGRAMME_CHANGED']);
      const offered = await ours.manager.ask('{ meetingOffers { ventures { id } mentors { id } } }');
      expect(offered.data?.['meetingOffers']).toEqual({ ventures: [{ id: fresh }], mentors: [] });
      const shown = await meetings.read(meetingId);
      expect(shown.items).toMatchObject([{ ventureName: 'Known' }, { mentorName: 'Ben' }, { who: 'Ada', minutes: 30 }]);
    });

    it('tells mentors of a venture only what has circulated, and nothing to whom a stake keeps away (V4, C2)', async () => {
      const [quiet, listed] = [await venture('Quiet', 'accepted'), await venture('Listed', 'circulating')];
      await ours.within(async (tx) => {
        await tx.sql`with l as (insert into circulation (id, kind, status, made_at, sent_at, cut_off_at)
            values (gen_random_uuid(), 'targeted', 'sent', now(), now(), now() + interval '1 day') returning id)
          insert into circulation_entry (id, circulation_id, venture_id, position, blurb, needs, listing)
          select gen_random_uuid(), l.id, ${listed}, 1, 'Words for every mentor.', '{}', 1 from l`;
        await tx.sql`insert into conflict (id, mentor_id, venture_id, state, kind, note, declared_at, declared_by)
          values (gen_random_uuid(), ${ben.mentorId}, ${listed}, 'open', 'equity', 'A tenth of it.', now(), ${ben.memberId})`;
      });
      const meetingId = await meetings.invited(24 * HOUR);
      const items = [quiet, listed].map((ventureId) => ({
        kind: 'venture',
        title: 'A venture pitches',
        minutes: 20,
        ventureId,
      }));
      await meetings.deed('writeMeetingProgramme', 'WriteMeetingProgrammeInput', {
        meetingId,
        expectedVersion: 0,
        items,
      });
      expect((await meetings.read(meetingId, ada)).items).toMatchObject([
        { title: 'A venture pitches', ventureId: null, ventureName: null, blurb: null },
        { ventureId: null, ventureName: 'Listed', blurb: 'Words for every mentor.' },
      ]);
      expect((await meetings.read(meetingId, ben)).items).toMatchObject([{ ventureName: null }, { ventureName: null }]);
      const bare = await ours.mentor('Bare', { warranted: false });
      expect((await meetings.read(meetingId, bare)).items).toMatchObject([
        { ventureName: null },
        { ventureName: null },
      ]);
      expect((await meetings.read(meetingId, ada)).guests).toEqual([]);
    });
  });

  describe('invitations and answers', () => {
    it('ask the whole cohort once, and those who join later', async () => {
      const planned = await meetings.deed('planMeeting', 'PlanMeetingInput', {
        startsAt: inMinutes(6 * 24 * HOUR),
        lengthMinutes: 60,
      });
      const meetingId = planned.meeting.id as string;
      const invite = () => meetings.deed('inviteToMeeting', 'InviteToMeetingInput', { meetingId });
      expect(await meetings.read(meetingId, ada)).toBeNull();
      const early = await meetings.deed('answerMeeting', 'AnswerMeetingInput', { meetingId, answer: 'yes' }, ada);
      expect(codes(early)).toEqual(['NOT_INVITED_YET']);
      const { uninvited } = await meetings.read(meetingId);
      expect(codes(await invite())).toEqual([]);
      expect(codes(await invite())).toEqual(['NOBODY_TO_INVITE']);
      expect(await meetings.read(meetingId)).toMatchObject({
        status: 'invited',
        invited: uninvited,
        unanswered: uninvited,
      });
      await ours.mentor('Newcomer');
      expect(await meetings.read(meetingId)).toMatchObject({ uninvited: 1 });
      expect(codes(await invite())).toEqual([]);
      expect(await meetings.read(meetingId)).toMatchObject({ invited: uninvited + 1, uninvited: 0 });
    });

    it('are taken, changed and taken back by the mentor, and asked anew when the time moves', async () => {
      const meetingId = await meetings.invited(48 * HOUR);
      const answer = (by: Attendee, said: string) =>
        meetings.deed('answerMeeting', 'AnswerMeetingInput', { meetingId, answer: said }, by);
      for (const said of ['yes', 'no', 'yes']) expect(codes(await answer(ada, said))).toEqual([]);
      await answer(ben, 'no');
      expect(await meetings.read(meetingId)).toMatchObject({ yes: 1, no: 1, expected: 1 });
      const own = await meetings.read(meetingId, ada);
      expect(own.places).toMatchObject([{ name: 'Ada', answer: 'yes' }]);
      expect(codes(await answer(ben, 'none'))).toEqual([]);
      const before = await meetings.read(meetingId);
      await meetings.deed('changeMeeting', 'ChangeMeetingInput', {
        meetingId,
        startsAt: before.startsAt,
        lengthMinutes: 120,
        place: 'Elsewhere',
      });
      expect(await meetings.read(meetingId)).toMatchObject({ yes: 1, place: 'Elsewhere' });
      await meetings.deed('changeMeeting', 'ChangeMeetingInput', {
        meetingId,
        startsAt: inMinutes(72 * HOUR),
        lengthMinutes: 120,
      });
      expect(await meetings.read(meetingId)).toMatchObject({ yes: 0, no: 0 });
      const nora = await neighbour.mentor('Nora Two');
      expect((await answer(nora, 'yes')).code).toBe('NOT_FOUND');
      await meetings.begin(meetingId, -121);
      expect(codes(await answer(ada, 'yes'))).toEqual(['MEETING_OVER']);
    });

    it('take guests from outside the cohort, each once', async () => {
      const meetingId = await meetings.invited(24 * HOUR);
      const add = (input: object) =>
        meetings.deed('addMeetingGuest', 'AddMeetingGuestInput', { meetingId, name: 'Gil Guest', ...input });
      expect(codes(await add({ email: 'gil@elsewhere.example.org', broughtById: ada.mentorId }))).toEqual([]);
      expect(codes(await add({ email: 'GIL@elsewhere.example.org' }))).toEqual(['GUEST_TWICE']);
      expect(codes(await add({ email: ada.login.toUpperCase() }))).toEqual(['GUEST_IS_A_MENTOR']);
      const nora = await neighbour.mentor('Nora Three');
      expect(codes(await add({ name: 'Somebody', broughtById: nora.mentorId }))).toEqual(['NO_SUCH_MENTOR']);
      const { guests, expected } = await meetings.read(meetingId);
      expect(guests).toMatchObject([{ name: 'Gil Guest', broughtByName: 'Ada', attendedAt: null }]);
      expect(expected).toBe(1);
      expect((await theirs.deed('removeMeetingGuest', 'MeetingGuestInput', { guestId: guests[0].id })).code).toBe(
        'NOT_FOUND',
      );
      expect(codes(await meetings.deed('removeMeetingGuest', 'MeetingGuestInput', { guestId: guests[0].id }))).toEqual(
        [],
      );
    });

    it('are over with the meeting when it is cancelled', async () => {
      const meetingId = await meetings.invited(24 * HOUR);
      expect(
        codes(
          await meetings.deed('cancelMeeting', 'CancelMeetingInput', { meetingId, reason: 'The dock is flooded.' }),
        ),
      ).toEqual([]);
      expect(
        codes(await meetings.deed('answerMeeting', 'AnswerMeetingInput', { meetingId, answer: 'yes' }, ada)),
      ).toEqual(['MEETING_CANCELLED']);
      expect(
        codes(await meetings.deed('cancelMeeting', 'CancelMeetingInput', { meetingId, reason: 'Again.' })),
      ).toEqual(['MEETING_CANCELLED']);
      expect(await meetings.read(meetingId, ada)).toMatchObject({
        status: 'cancelled',
        cancelReason: 'The dock is flooded.',
      });
    });
  });

  describe('what remains of it', () => {
    it('is minutes, and decisions that stand on the venture’s timeline for the office alone', async () => {
      const id = await venture('Decided', 'screening');
      const meetingId = await meetings.invited(30);
      const decision = { meetingId, ventureId: id, kind: 'accept', words: 'Take them: two of us would mentor.' };
      const decide = (input: object = {}) =>
        meetings.deed('decideInMeeting', 'DecideInMeetingInput', { ...decision, ...input });
      const file = () =>
        meetings.deed('fileMeetingMinutes', 'FileMeetingMinutesInput', { meetingId, minutes: 'We met and agreed.' });
      expect(codes(await decide())).toEqual(['MEETING_TO_COME']);
      expect(codes(await file())).toEqual(['MEETING_TO_COME']);
      await meetings.begin(meetingId, -10);
      expect(codes(await decide())).toEqual([]);
      expect(codes(await decide({ ventureId: neighbour.id }))).toEqual(['NO_SUCH_VENTURE']);
      expect(codes(await file())).toEqual([]);
      expect(await meetings.read(meetingId)).toMatchObject({
        status: 'held',
        minutes: 'We met and agreed.',
        minutesByName: 'manager',
      });
      const TIMELINE =
        'query ($id: ID!) { venture(id: $id) { meetingDecisions { kind words meetingId decidedByName } } }';
      const timeline = await ours.manager.ask(TIMELINE, { id });
      expect(timeline.data?.['venture'].meetingDecisions).toEqual([
        { kind: 'accept', words: decision.words, meetingId, decidedByName: 'manager' },
      ]);
      expect(await meetings.read(meetingId, ada)).toMatchObject({ minutes: 'We met and agreed.', decisions: [] });
      const bare = await ours.mentor('Bare Two', { warranted: false });
      expect(await meetings.read(meetingId, bare)).toMatchObject({ minutes: null });
    });
  });

  it('shows a founder nothing', async () => {
    const founder = await ours.person('Founder', 'entrepreneur');
    const meetingId = await meetings.invited(24 * HOUR);
    expect((await founder.ask(MEETING, { id: meetingId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
