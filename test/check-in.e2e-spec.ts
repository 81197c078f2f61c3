import { codeOf } from '@outrigger/meetings';
import { TODAY } from '@outrigger/programmes';
import { codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { type Attendee, type Meetings, meetingsOf, nameOneself, pressWith } from './support/meeting.js';

const ATTENDANCE = `query ($id: ID!) { mentor(id: $id) { hoursGiven meetingsAttended meetingsCounted missedInARow lastMeetingAt isIdle }
  commitment(mentorId: $id) { given { source count hours } } }`;
const WORK = '{ workList(perKind: 6) { kind count items { id title detail } } }';

describe('check-in at the mentors’ meeting, and what follows from it (C3, C4, F8)', () => {
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
    await neighbour.mentor('Nora');
  });
  afterAll(() => house.close());

  const present = async (id: string): Promise<string[]> =>
    ((await meetings.read(id)).places as { name: string; attendedAt: string | null }[])
      .filter(({ attendedAt }) => attendedAt !== null)
      .map(({ name }) => name);
  const checkIn = (meetingId: string, { mentorId }: Attendee, by = ours.manager) =>
    meetings.deed('checkIn', 'CheckInInput', { meetingId, mentorId }, by);

  /** A device that is known: as if its owner had pressed a link before. */
  async function cookieOf(person: Attendee): Promise<string> {
    const { linkToken } = await import('@outrigger/identity');
    const [row] = await ours.within(
      (tx) => tx.sql<{ id: string }>`insert into link_device (id, membership_id, expires_at)
        values (gen_random_uuid(), ${person.memberId}, now() + interval '9 days') returning id`,
    );
    const device = linkToken(house.database.secret, ours.id, row?.id ?? '');
    return `device-${device.slice(0, 22)}=${device}`;
  }

  describe('by the code on the wall', () => {
    const auto = (at: string, cookie: string, header = true): Promise<Response> =>
      fetch(`${at}/auto`, { method: 'POST', headers: { cookie, ...(header && { 'x-outrigger-link': '1' }) } });

    it('changes nothing for a scanner, and nothing on a phone that nobody knows', async () => {
      const meetingId = await meetings.invited(10);
      const at = await meetings.code(meetingId);
      await fetch(at, { method: 'HEAD' });
      const opened = await fetch(at);
      expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await auto(at, '')).status).toBe(204);
      expect((await auto(at, await cookieOf(ada), false)).status).toBe(204);
      expect((await auto(at, 'device-forged=forged')).status).toBe(204);
      expect((await pressWith(at, '', ada.login)).status).toBe(404);
      expect(await present(meetingId)).toEqual([]);
    });

    it('F8: notes whoever opens it on a phone that is known, without a press; twice is once; undo takes it back', async () => {
      const meetingId = await meetings.invited(10);
      const at = await meetings.code(meetingId);
      const cookie = await cookieOf(ada);
      const arrived = await auto(at, cookie);
      expect(arrived.status).toBe(200);
      const receipt = new URL(await arrived.text(), at).href;
      expect(await (await fetch(receipt)).text()).toContain('Welcome, Ada');
      expect((await auto(at, cookie)).status).toBe(200);
      expect((await meetings.read(meetingId)).places).toEqual(
        expect.arrayContaining([expect.objectContaining({ name: 'Ada', attendedVia: 'device' })]),
      );
      await fetch(receipt, { method: 'POST' });
      expect(await present(meetingId)).toEqual([]);
    });

    it('notes whoever is signed in to the console there, and knows the phone from then on', async () => {
      const meetingId = await meetings.invited(10);
      const at = await meetings.code(meetingId);
      const done = await fetch(`${at}/auto`, { method: 'POST', headers: { ...ben.headers, 'x-outrigger-link': '1' } });
      expect([done.status, done.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('SameSite=Strict')]);
      expect(await present(meetingId)).toEqual(['Ben']);
    });

    it('takes one’s word for who one is, by the address of our letters, and does not know the phone by it', async () => {
      const meetingId = await meetings.invited(-10);
      const at = await meetings.code(meetingId);
      const unknown = await nameOneself(at, 'stranger@example.org');
      expect([unknown.status, unknown.page]).toEqual([
        422,
        expect.stringContaining('We have nobody with this address here'),
      ]);
      const named = await nameOneself(at, ` ${ada.login.toUpperCase()}`);
      expect(named).toMatchObject({ status: 303, page: expect.stringContaining('Welcome, Ada') });
      expect(await present(meetingId)).toEqual(['Ada']);
      await meetings.deed('addMeetingGuest', 'AddMeetingGuestInput', {
        meetingId,
        name: 'Gil',
        email: 'gil@example.org',
      });
      expect((await nameOneself(at, 'gil@example.org')).page).toContain('Welcome, Gil');
      expect(await meetings.read(meetingId)).toMatchObject({ present: 2 });
    });

    it('is refused when it is old, of another programme, or the meeting is over', async () => {
      const meetingId = await meetings.invited(-10);
      const at = await meetings.code(meetingId);
      const old = codeOf(house.database.secret, { tenantId: ours.id, id: meetingId }, new Date(Date.now() - 61_000));
      const dead = await fetch(`${house.api.url}/a/in/${old}`);
      expect([dead.status, await dead.text()]).toEqual([
        404,
        expect.stringContaining('Scan the one that is on the screen now'),
      ]);
      expect((await auto(`${house.api.url}/a/in/${old}`, await cookieOf(ada))).status).toBe(204);

      const elsewhere = await theirs.invited(-10);
      const foreign = await theirs.code(elsewhere);
      expect((await auto(foreign, await cookieOf(ada))).status).toBe(204);
      expect((await nameOneself(foreign, ada.login)).status).toBe(422);
      const mixed = codeOf(house.database.secret, { tenantId: neighbour.id, id: meetingId }, new Date());
      expect((await fetch(`${house.api.url}/a/in/${mixed}`)).status).toBe(404);
      const stolen = await ours.manager.ask('query ($id: ID!) { checkInCode(meetingId: $id) { path } }', {
        id: elsewhere,
      });
      expect(stolen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');

      const pass = /name="pass" value="([\w.-]+)"/.exec(await (await fetch(at)).text())?.[1] ?? '';
      await meetings.begin(meetingId, -121);
      expect((await fetch(at)).status).toBe(409);
      expect((await auto(at, await cookieOf(ada))).status).toBe(204);
      expect(await pressWith(at, pass, ada.login)).toMatchObject({
        status: 409,
        page: expect.stringContaining('This meeting is over'),
      });
      expect(await present(meetingId)).toEqual([]);
    });
  });

  describe('by the office’s list', () => {
    it('is one row when two tick the same person at once, and is undone', async () => {
      const meetingId = await meetings.invited(5);
      const other = await ours.person('Second', 'manager');
      const ticks = await Promise.all(
        Array.from({ length: 12 }, (_, n) => checkIn(meetingId, ada, n % 2 ? other : ours.manager)),
      );
      expect(ticks.flatMap(codes)).toEqual([]);
      const [rows] = await ours.within(
        (tx) => tx.sql<{ places: number; facts: number }>`select
          (select count(*)::int from meeting_place where meeting_id = ${meetingId} and mentor_id = ${ada.mentorId}) as places,
          (select count(*)::int from fact where name = 'meeting.arrived' and payload->>'meetingId' = ${meetingId}) as facts`,
      );
      expect(rows).toEqual({ places: 1, facts: 1 });
      await meetings.deed('undoCheckIn', 'CheckInInput', { meetingId, mentorId: ada.mentorId });
      expect(await present(meetingId)).toEqual([]);
    });

    it('takes walk-ins and guests, keeps strangers and other programmes out, and waits for the doors', async () => {
      const meetingId = await meetings.invited(5);
      const late = await ours.mentor('Latecomer', { status: 'on_leave' });
      expect(codes(await checkIn(meetingId, late))).toEqual([]);
      expect(codes(await meetings.deed('meetingWalkIn', 'MeetingWalkInInput', { meetingId, name: 'Wanda' }))).toEqual(
        [],
      );
      expect(await meetings.read(meetingId)).toMatchObject({ present: 2 });
      const { guests } = await meetings.read(meetingId);
      await meetings.deed('undoGuestCheckIn', 'MeetingGuestInput', { guestId: guests[0].id });
      expect(await meetings.read(meetingId)).toMatchObject({ present: 1 });
      const nora = await neighbour.mentor('Nora Two');
      expect(codes(await checkIn(meetingId, nora))).toEqual(['NO_SUCH_MENTOR']);
      expect((await theirs.deed('checkIn', 'CheckInInput', { meetingId, mentorId: ada.mentorId })).code).toBe(
        'NOT_FOUND',
      );
      expect((await checkIn(meetingId, ada, ada)).code).toBe('FORBIDDEN');
      expect(codes(await checkIn(await meetings.invited(61), ada))).toEqual(['DOORS_CLOSED']);
      await meetings.begin(meetingId, -400);
      expect(codes(await checkIn(meetingId, ben))).toEqual([]);
    });
  });

  describe('what follows', () => {
    /** Meetings some days ago, the newest first; who came to each. */
    const held = async (
      programme: Programme,
      daysAgo: number,
      came: readonly Attendee[],
      missed: readonly Attendee[],
    ) => {
      await programme.within(async (tx) => {
        const [meeting] = await tx.sql<{ id: string }>`
          insert into mentor_meeting (id, status, starts_at, ends_at, zone, is_usual, sequence, programme_version, invited_at, minutes, minutes_at)
          values (gen_random_uuid(), 'held', now() - make_interval(days => ${daysAgo}::int), now() - make_interval(days => ${daysAgo}::int) + interval '2 hours',
            'Europe/Paris', true, 0, 0, now(), 'Minutes.', now()) returning id`;
        for (const { mentorId } of came) {
          await tx.sql`insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, attended_at, attended_via, is_excused)
            values (gen_random_uuid(), ${meeting?.id}, ${mentorId}, true, 'yes', now(), 'office', false)`;
        }
        for (const { mentorId } of missed) {
          await tx.sql`insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, is_excused)
            values (gen_random_uuid(), ${meeting?.id}, ${mentorId}, true, 'no', false)`;
        }
      });
    };
    const figures = async (by: { ask: Attendee['ask'] }, { mentorId }: Attendee) =>
      (await by.ask(ATTENDANCE, { id: mentorId })).data;
    const flagged = async (): Promise<string[]> => {
      const { data } = await ours.manager.ask(WORK);
      const groups = (data?.['workList'] ?? []) as { kind: string; items: { title: string }[] }[];
      return groups
        .filter(({ kind }) => kind === 'meetingMissed')
        .flatMap(({ items }) => items.map(({ title }) => title));
    };

    it('feeds the hours given, the meetings attended, and the flag after three missed in a row', async () => {
      const [came, away, gone] = [await ours.mentor('Comes'), await ours.mentor('Absent'), await ours.mentor('Leaves')];
      await ours.within(
        (tx) =>
          tx.sql`update mentor set leave_from = ${TODAY} - 70, leave_until = ${TODAY} - 20 where id = ${gone.mentorId}`,
      );
      for (const [daysAgo, there, missing] of [
        [100, [came, away, gone], []],
        [60, [came], [away, gone]],
        [30, [], [away, came, gone]],
        [10, [came], [away, gone]],
      ] as const)
        await held(ours, daysAgo, there, missing);
      const { mentor, commitment } = (await figures(ours.manager, came)) as {
        mentor: object;
        commitment: { given: object[] }[];
      };
      expect(mentor).toMatchObject({
        hoursGiven: 2,
        meetingsAttended: 3,
        meetingsCounted: 4,
        missedInARow: 0,
        isIdle: true,
      });
      expect(commitment.flatMap(({ given }) => given)).toEqual(
        expect.arrayContaining([{ source: 'meeting', count: 1, hours: 2 }]),
      );
      expect((await figures(ours.manager, away))?.['mentor']).toMatchObject({ meetingsAttended: 1, missedInARow: 3 });
      const ABSENT = '{ mentors(use: absent, first: 50) { items { id } } cohortUse { absent } }';
      const { data } = await ours.manager.ask(ABSENT);
      expect(data?.['mentors'].items).toEqual([{ id: away.mentorId }]);
      expect(data?.['cohortUse']).toEqual({ absent: 1 });
      expect((await neighbour.manager.ask(ABSENT)).data?.['mentors'].items).toEqual([]);
      expect((await figures(ours.manager, gone))?.['mentor']).toMatchObject({ meetingsCounted: 2, missedInARow: 1 });
      expect((await figures(came, came))?.['mentor']).toMatchObject({ meetingsAttended: 3 });
      expect((await figures(ben, came))?.['mentor']).toMatchObject({ meetingsAttended: null, lastMeetingAt: null });

      expect(await flagged()).toEqual(['Absent']);
      const few = await meetings.deed('askAfterMentor', 'AskAfterMentorInput', { mentorId: came.mentorId });
      expect(codes(few)).toEqual(['MISSED_TOO_FEW']);
      expect(codes(await meetings.deed('askAfterMentor', 'AskAfterMentorInput', { mentorId: away.mentorId }))).toEqual(
        [],
      );
      expect(await flagged()).toEqual([]);
      await ours.within(
        (tx) => tx.sql`update mentor_meeting set starts_at = starts_at - interval '1 day' where ends_at < now()`,
      );
      const foreign = await theirs.deed('askAfterMentor', 'AskAfterMentorInput', { mentorId: away.mentorId });
      expect(foreign.code).toBe('NOT_FOUND');
    });

    it('keeps a leave excused after it has ended', async () => {
      const leaver = await ours.mentor('Settled');
      for (const daysAgo of [9, 8, 7]) await held(ours, daysAgo, [], [leaver]);
      await ours.within(async (tx) => {
        await tx.sql`update mentor set leave_from = ${TODAY} - 20, leave_until = ${TODAY} where id = ${leaver.mentorId}`;
        await tx.sql`update meeting_place set is_excused = true where mentor_id = ${leaver.mentorId}`;
        await tx.sql`update mentor set leave_from = null, leave_until = null where id = ${leaver.mentorId}`;
      });
      expect((await figures(ours.manager, leaver))?.['mentor']).toMatchObject({ meetingsCounted: 0, missedInARow: 0 });
    });
  });
});
