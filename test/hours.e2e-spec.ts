import type { ParsedMail } from 'mailparser';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { TODAY } from '@outrigger/programmes';
import { pressAt } from './support/circulating.js';
import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { eventOf, until } from './support/mail-parts.js';
import { type Mentored, mentored, type TestMentor } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const OPEN = `mutation ($input: OpenOfficeHoursInput!) { openOfficeHours(input: $input) { refusals { code } count officeHour { id startsAt endsAt zone place state } } }`;
const CLOSE = `mutation ($input: CloseOfficeHourInput!) { closeOfficeHour(input: $input) { refusals { code } officeHour { state } } }`;
const BOOK = `mutation ($input: BookOfficeHourInput!) { bookOfficeHour(input: $input) { refusals { code message } booking { id ventureName mentorName } } }`;
const CANCEL = `mutation ($input: CancelOfficeHourInput!) { cancelOfficeHour(input: $input) { refusals { code } booking { cancelSide } } }`;
const WAIT = `mutation ($input: WaitForOfficeHourInput!) { waitForOfficeHour(input: $input) { refusals { code } wait { id } } }`;
const ANSWER = `mutation ($input: AnswerOfficeHourOfferInput!) { answerOfficeHourOffer(input: $input) { refusals { code } booking { id } } }`;
const WRITE = `mutation ($input: WriteCheckInInput!) { writeCheckIn(input: $input) { refusals { code } checkIn { id version rating problems { id text times } } } }`;
const HOURS = `query ($mine: Boolean, $state: OfficeHourState) { officeHours(first: 100, mine: $mine, state: $state) { items { id state place mentorName booking { id ventureName checkIn { progress } } } } }`;
const VENTURE = `query ($id: ID!) { venture(id: $id) { officeHoursLeft checkInRhythmDays checkIns { rating progress plans problems { text times } } } }`;
const DECLARE = `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { refusals { code } } }`;

const TOO_BUSY = ['BUSY', 'UNAVAILABLE'];
const DAY_MS = 86_400_000;
const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('office hours (A1)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let alpha: Mentored;
  let day = 10;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    alpha = await mentored(ours, 'Alpha');
    await ours.manager.ask(
      'mutation { changePolicy(input: { expectedVersion: 1, officeHoursPerMonth: 8 }) { refusals { code } } }',
    );
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const open = async (mentor: Person, changes: object = {}): Promise<Fields> => {
    const input = { firstDay: dayIn(day++), fromClock: '14:00', place: 'https://call.example.org/room', ...changes };
    return (await mentor.ask(OPEN, { input })).data?.['openOfficeHours'];
  };
  const slot = async (mentor: Person, changes: object = {}): Promise<string> =>
    (await open(mentor, changes)).officeHour.id as string;
  const book = async (person: Person, officeHourId: string, ventureId: string): Promise<Fields> => {
    const { data, errors } = await person.ask(BOOK, { input: { officeHourId, ventureId } });
    // As any client does: what had no place on a busy machine was not judged, and comes again.
    if (errors?.some(({ extensions: { code } }) => TOO_BUSY.includes(code))) {
      await pause(200);
      return book(person, officeHourId, ventureId);
    }
    return data?.['bookOfficeHour'] ?? { refusals: (errors ?? []).map(({ message }) => ({ code: message })) };
  };
  const hours = async (person: Person, filter: object = {}): Promise<Fields[]> =>
    (await person.ask(HOURS, { mine: false, ...filter })).data?.['officeHours'].items as Fields[];

  /** A venture with one founder, ready to book. */
  async function venture(name: string): Promise<{ ventureId: string; founder: Person }> {
    const founder = await ours.person(`Founder ${name}`, 'entrepreneur');
    const ventureId = uuid();
    await ours.within(async (tx) => {
      await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
        values (${ventureId}, ${name}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'accepted')`;
      await tx.sql`insert into founder (id, venture_id, membership_id) values (${uuid()}, ${ventureId}, ${founder.memberId})`;
    });
    return { ventureId, founder };
  }

  /** The address behind the button of the newest letter with this subject. */
  async function linkTo({ login }: Person, subject: RegExp): Promise<string> {
    const mail = await until(() => office.to(login).findLast((one) => subject.test(one.subject ?? '')));
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(mail.text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  }

  it('opens one, or every week with several after each other, as long as the policy says', async () => {
    const mentor = await ours.mentor('Opens');
    const one = await open(mentor);
    expect(one).toMatchObject({ count: 1, officeHour: { zone: 'Europe/Paris', state: 'open' } });
    expect(Date.parse(one.officeHour.endsAt) - Date.parse(one.officeHour.startsAt)).toBe(30 * 60_000);
    const firstDay = dayIn(30);
    const weekly = { firstDay, lastDay: dayIn(30 + 21), fromClock: '09:00', untilClock: '10:30' };
    expect(await open(mentor, weekly)).toMatchObject({ count: 12 });
    const overlapping = await open(mentor, { firstDay, fromClock: '09:45' });
    expect(codes(overlapping)).toEqual(['SLOTS_OVERLAP']);
  });

  it('offers nothing of a mentor without a current warrant (C2)', async () => {
    const lapsed = await ours.mentor('Unsigned', { warranted: false });
    expect(codes(await open(lapsed))).toEqual(['WARRANT_MISSING']);
    const mentor = await ours.mentor('Lapses');
    const id = await slot(mentor);
    await ours.within(
      (tx) => tx.sql`update warrant set expires_on = ${TODAY} - 1 where mentor_id = ${mentor.mentorId}`,
    );
    expect((await hours(alpha.founder)).map((hour) => hour.id)).not.toContain(id);
    expect(codes(await book(alpha.founder, id, alpha.ventureId))).toEqual(['SLOT_UNBOOKABLE']);
  });

  it('gives one of fifty who book at once the hour, and tells the others (S4)', async () => {
    const mentor = await ours.mentor('Wanted');
    const id = await slot(mentor);
    const ventures = await Promise.all(Array.from({ length: 50 }, (_, index) => venture(`Racer ${index}`)));
    const answers = await Promise.all(ventures.map(({ founder, ventureId }) => book(founder, id, ventureId)));
    expect(answers.filter(({ booking }) => booking)).toHaveLength(1);
    const refused = answers.filter(({ booking }) => !booking);
    expect(refused.map((answer) => codes(answer))).toEqual(Array.from({ length: 49 }, () => ['SLOT_TAKEN']));
    // Also against whoever would go round the deed: the last word is the constraint's.
    const again = ours.within(
      (tx) => tx.sql`insert into office_hour_booking (id, office_hour_id, venture_id, booked_at, sequence, is_late)
        values (${uuid()}, ${id}, ${alpha.ventureId}, now(), 0, false)`,
    );
    await expect(again).rejects.toThrow();
  });

  it('keeps a venture to its allowance, also when it books two at once', async () => {
    await ours.manager.ask(
      'mutation { changePolicy(input: { expectedVersion: 2, officeHoursPerMonth: 1 }) { refusals { code } } }',
    );
    const { founder, ventureId } = await venture('Eager');
    const mentors = [await ours.mentor('Left'), await ours.mentor('Right')];
    const at = dayIn(9);
    const ids = [
      await slot(mentors[0] as Person, { firstDay: at }),
      await slot(mentors[1] as Person, { firstDay: at, fromClock: '16:00' }),
    ];
    const answers = await Promise.all(ids.map((id) => book(founder, id, ventureId)));
    expect(answers.flatMap((answer) => codes(answer))).toEqual(['ALLOWANCE_SPENT']);
    await ours.manager.ask(
      'mutation { changePolicy(input: { expectedVersion: 3, officeHoursPerMonth: 8 }) { refusals { code } } }',
    );
  });

  it('writes to both with an invitation, and takes it back with notice', async () => {
    const mentor = await ours.mentor('Invites');
    const { founder, ventureId } = await venture('Invited');
    const id = await slot(mentor);
    const { booking } = await book(founder, id, ventureId);
    for (const { login } of [mentor, founder]) {
      const mail = await until(() => office.to(login).find(({ subject }) => subject?.startsWith('Office hour')));
      expect(eventOf(mail).uid).toBe(`office-hour-${booking.id}@mail.example.org`);
      expect(eventOf(mail).location).toBe('https://call.example.org/room');
    }
    const { data } = await mentor.ask(CANCEL, { input: { bookingId: booking.id, reason: 'I have to travel.' } });
    expect(data?.['cancelOfficeHour']).toMatchObject({ refusals: [], booking: { cancelSide: 'mentor' } });
    const off = await until(() => office.to(founder.login).find(({ subject }) => subject?.startsWith('Cancelled')));
    expect(off.text).toContain('I have to travel.');
    expect(eventOf(off).component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('reminds a day before, once', async () => {
    const mentor = await ours.mentor('Reminds');
    const { founder, ventureId } = await venture('Reminded');
    await book(founder, await slot(mentor), ventureId);
    await ours.within(async (tx) => {
      await tx.sql`update office_hour set starts_at = now() + interval '20 hours', ends_at = now() + interval '21 hours' where mentor_id = ${mentor.mentorId}`;
      await tx.sql`update office_hour_booking set booked_at = now() - interval '5 days' where venture_id = ${ventureId}`;
    });
    await chores(house, 'remind-of-office-hours', 'remind-of-office-hours');
    const reminders = office.to(founder.login).filter(({ subject }) => subject?.startsWith('Tomorrow'));
    expect(reminders).toHaveLength(1);
    const [mail] = reminders as [ParsedMail];
    expect(eventOf(mail).summary).toBe('Reminded: Reminds');
  });

  describe('the waiting list', () => {
    it('offers a freed hour to the first that waits, by one press; the next has it when that one passes', async () => {
      const mentor = await ours.mentor('Busy');
      const [had, first, second] = [await venture('Had'), await venture('First'), await venture('Second')];
      const id = await slot(mentor);
      const { booking } = await book(had.founder, id, had.ventureId);
      for (const { founder, ventureId } of [first, second]) {
        const { data } = await founder.ask(WAIT, { input: { ventureId, mentorId: mentor.mentorId } });
        expect(data?.['waitForOfficeHour'].refusals).toEqual([]);
      }
      await had.founder.ask(CANCEL, { input: { bookingId: booking.id, reason: 'Not ready.' } });
      const offered = await linkTo(first.founder, /is free/);
      expect(office.to(second.founder.login)).toEqual([]);
      expect(codes(await book(second.founder, id, second.ventureId))).toEqual(['SLOT_TAKEN']);
      expect((await pressAt(offered, { choice: 'pass' })).page).toContain('keep your place');
      const next = await linkTo(second.founder, /is free/);
      expect(await (await fetch(next)).text()).toContain('An office hour with Busy');
      expect(await (await fetch(next)).text()).toContain('Take it');
      expect((await pressAt(next, { choice: 'take' })).page).toContain('It is yours');
      const [mine] = await hours(second.founder, { mine: true });
      expect(mine).toMatchObject({ id, state: 'booked', booking: { ventureName: 'Second' } });
    });

    it('passes on what nobody answers', async () => {
      const mentor = await ours.mentor('Expires');
      const [silent, next] = [await venture('Silent'), await venture('Next')];
      for (const { founder, ventureId } of [silent, next]) {
        await founder.ask(WAIT, { input: { ventureId, mentorId: mentor.mentorId } });
      }
      await open(mentor);
      const late = await linkTo(silent.founder, /is free/);
      await ours.within(
        (tx) => tx.sql`update office_hour_offer set expires_at = now() where venture_id = ${silent.ventureId}`,
      );
      await chores(house, 'expire-office-hour-offers');
      await linkTo(next.founder, /is free/);
      expect((await pressAt(late, { choice: 'take' })).page).not.toContain('It is yours');
      const { data } = await next.founder.ask('{ officeHourOffers { id mentorName } }');
      expect(data?.['officeHourOffers']).toMatchObject([{ mentorName: 'Expires' }]);
      const taken = await next.founder.ask(ANSWER, {
        input: { offerId: data?.['officeHourOffers'][0].id, takes: true },
      });
      expect(taken.data?.['answerOfficeHourOffer'].booking.id).toBeTruthy();
    });
  });

  it('keeps a pair apart that has an interest, and says no more than that to either (C2)', async () => {
    const mentor = await ours.mentor('Invested');
    const { founder, ventureId } = await venture('Owned');
    const [id, other] = [await slot(mentor), await slot(mentor)];
    const { booking } = await book(founder, id, ventureId);
    await mentor.ask(DECLARE, { input: { ventureId, note: 'I own a tenth.', kind: 'equity', sinceOn: '2020-01-01' } });
    const off = await until(() => office.to(founder.login).find(({ subject }) => subject?.startsWith('Cancelled')));
    expect(off.text).toContain('This office hour cannot take place.');
    expect(off.text).not.toContain('tenth');
    expect((await hours(founder)).map((hour) => hour.id)).not.toContain(other);
    expect(await book(founder, other, ventureId)).toMatchObject({
      refusals: [{ code: 'SLOT_UNBOOKABLE', message: 'This slot cannot be booked.' }],
    });
    const { data } = await mentor.ask(HOURS, { mine: true });
    expect(JSON.stringify(data)).not.toContain('Owned');
    expect(booking.id).toBeTruthy();
  });

  describe('check-ins', () => {
    const said = { rating: 1, progress: 'Two pilots.', plans: 'Sign one.', problems: [{ text: 'No pricing.' }] };

    it('are the founders’, seen by the mentor of that hour, the team and the office, with their trend (V4)', async () => {
      const mentor = await ours.mentor('Listens');
      const [lead] = alpha.mentors as [TestMentor];
      const stranger = await ours.mentor('Stranger');
      const other = await venture('Curious');
      const bookings: string[] = [];
      for (const back of [14, 7]) {
        const id = await slot(mentor);
        const { booking } = await book(alpha.founder, id, alpha.ventureId);
        bookings.push(booking.id as string);
        await ours.within(
          (tx) =>
            tx.sql`update office_hour set starts_at = now() - make_interval(days => ${back}::int), ends_at = now() - make_interval(days => ${back}::int) + interval '30 minutes' where id = ${id}`,
        );
      }
      const [one = '', two = ''] = bookings;
      const write = async (person: Person, input: object): Promise<Fields> =>
        (await person.ask(WRITE, { input })).data?.['writeCheckIn'];
      const first = await write(alpha.founder, { bookingId: one, expectedVersion: 0, ...said });
      expect(first).toMatchObject({ refusals: [], checkIn: { version: 1, problems: [{ times: 1 }] } });
      expect(codes(await write(alpha.founder, { bookingId: one, expectedVersion: 0, ...said }))).toEqual([
        'CHECK_IN_CHANGED',
      ]);
      const carried = [{ text: 'Still no pricing.', carriedFromId: first.checkIn.problems[0].id }, { text: 'Cash.' }];
      const input = { bookingId: two, expectedVersion: 0, ...said, rating: 3, problems: carried };
      expect((await write(alpha.founder, input)).checkIn.problems.map(({ times }: Fields) => times)).toEqual([2, 1]);

      const trend = {
        checkInRhythmDays: 7,
        checkIns: [{ rating: 3 }, { rating: 1, problems: [{ text: 'No pricing.' }] }],
      };
      for (const person of [alpha.founder, lead, ours.manager]) {
        expect((await person.ask(VENTURE, { id: alpha.ventureId })).data?.['venture']).toMatchObject(trend);
      }
      const seen = JSON.stringify(await hours(mentor, { mine: true }));
      expect(seen).toContain('Two pilots.');
      for (const person of [stranger, other.founder, neighbour.manager]) {
        expect((await person.ask(VENTURE, { id: alpha.ventureId })).data?.['venture']).toBeNull();
        expect(JSON.stringify(await hours(person))).not.toMatch(/Two pilots|Alpha/);
      }
      await ours.within(
        (tx) =>
          tx.sql`update warrant set revoked_at = now(), revoke_reason = 'Gone.' where mentor_id = ${mentor.mentorId}`,
      );
      expect(JSON.stringify(await hours(mentor, { mine: true }))).not.toContain('Two pilots.');
    });

    it('are asked for when the hour is over, then by the office from its work list', async () => {
      const mentor = await ours.mentor('Asks');
      const { founder, ventureId } = await venture('Forgets');
      const id = await slot(mentor);
      const { booking } = await book(founder, id, ventureId);
      const past = (hoursAgo: number): Promise<unknown> =>
        ours.within(
          (tx) =>
            tx.sql`update office_hour set starts_at = now() - make_interval(hours => ${hoursAgo + 1}::int), ends_at = now() - make_interval(hours => ${hoursAgo}::int) where id = ${id}`,
        );
      await past(1);
      await chores(house, 'ask-for-check-ins');
      await until(() => office.to(founder.login).find(({ subject }) => subject?.startsWith('Your check-in')));
      await past(60);
      await ours.within(
        (tx) => tx.sql`update office_hour_booking set asked_at = now() - interval '58 hours' where id = ${booking.id}`,
      );
      const work = async (): Promise<Fields> =>
        (await ours.manager.ask('{ workList { kind items { id title } } }')).data?.['workList'].find(
          ({ kind }: Fields) => kind === 'checkIn',
        ).items;
      expect(await work()).toMatchObject([{ id: booking.id, title: 'Forgets' }]);
      await ours.manager.ask('mutation ($id: ID!) { askForCheckIn(input: { bookingId: $id }) { refusals { code } } }', {
        id: booking.id,
      });
      expect(await work()).toEqual([]);
      await until(() => office.to(founder.login).filter(({ subject }) => subject?.startsWith('Your check-in'))[1]);
    });
  });

  it('takes hours back with what was booked in them, also all of a series', async () => {
    const mentor = await ours.mentor('Leaves');
    const { founder, ventureId } = await venture('Left alone');
    const opened = await open(mentor, { lastDay: dayIn(day + 14) });
    const all = await hours(mentor, { mine: true });
    expect(all).toHaveLength(opened.count as number);
    await book(founder, all[1]?.id as string, ventureId);
    const input = { officeHourId: all[0]?.id as string, reason: 'On leave.', following: true };
    expect(codes((await mentor.ask(CLOSE, { input })).data?.['closeOfficeHour'])).toEqual([]);
    expect(await hours(mentor, { mine: true, state: 'open' })).toEqual([]);
    await until(() => office.to(founder.login).find(({ subject }) => subject?.startsWith('Cancelled')));
  });

  it('is closed to the neighbour and to strangers', async () => {
    const mentor = await ours.mentor('Hidden');
    const id = await slot(mentor);
    const { founder, ventureId } = await venture('Ours');
    const { booking } = await book(founder, id, ventureId);
    const foreign = await mentored(neighbour, 'Foreign');
    expect(await hours(neighbour.manager)).toEqual([]);
    expect(codes(await book(foreign.founder, id, foreign.ventureId))).toEqual([`No OfficeHour ${id}.`]);
    expect(codes(await book(alpha.founder, id, ventureId))).toEqual([`No Venture ${ventureId}.`]);
    for (const person of [neighbour.manager, alpha.founder]) {
      const { errors } = await person.ask(CANCEL, { input: { bookingId: booking.id, reason: 'Not yours.' } });
      expect(errors?.[0]?.message).toBe(`No OfficeHourBooking ${booking.id}.`);
    }
    const peer = await hours(alpha.founder);
    expect(peer.find((hour) => hour.id === id)).toMatchObject({ state: 'booked', place: null, booking: null });
  });
});
