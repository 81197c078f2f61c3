import type { ParsedMail } from 'mailparser';
import { pressAt } from './support/circulating.js';
import { codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { calendarsOf, eventOf, until } from './support/mail-parts.js';
import { type Attendee, inMinutes, type Meetings, meetingsOf } from './support/meeting.js';
import { PostOffice } from './support/post-office.js';

const DAY = 24 * 60;

describe('letters of the mentors’ meeting (C4, S6)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let meetings: Meetings;
  let ada: Attendee;
  let ben: Attendee;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    meetings = meetingsOf(house, ours);
    [ada, ben] = [await ours.mentor('Ada'), await ours.mentor('Ben')];
    await neighbour.mentor('Nora');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const plan = async (minutes: number): Promise<string> => {
    const input = { startsAt: inMinutes(minutes), lengthMinutes: 120, place: 'The dock' };
    return (await meetings.deed('planMeeting', 'PlanMeetingInput', input)).meeting.id as string;
  };
  const invite = (meetingId: string) => meetings.deed('inviteToMeeting', 'InviteToMeetingInput', { meetingId });
  const mailTo = (address: string, about: RegExp): Promise<ParsedMail> =>
    until(() => office.to(address).findLast(({ subject }) => about.test(subject ?? '')));
  const linkOf = (mail: ParsedMail, choice: string): string => {
    const [link = ''] = new RegExp(`http://localhost/a/[^"?]+\\?c=${choice}`).exec(String(mail.html)) ?? [];
    return link.replace('http://localhost', house.api.url);
  };
  const answerOf = async (id: string, { mentorId }: Attendee): Promise<string | undefined> =>
    ((await meetings.read(id)).places as { mentorId: string; answer: string }[]).find(
      (place) => place.mentorId === mentorId,
    )?.answer;

  it('invite everybody with a calendar of their own, and are answered by one press', async () => {
    office.mails.length = 0;
    const meetingId = await plan(9 * DAY);
    const items = [{ kind: 'case', title: 'A case', minutes: 40 }];
    await meetings.deed('writeMeetingProgramme', 'WriteMeetingProgrammeInput', {
      meetingId,
      expectedVersion: 0,
      items,
    });
    await invite(meetingId);
    const mail = await mailTo(ada.login, /^The mentors’ meeting/);
    await mailTo(ben.login, /^The mentors’ meeting/);
    expect(mail.text).toContain('The evening: A case, 40 min');
    const [calendar = ''] = calendarsOf(mail);
    expect(calendar).toContain('METHOD:REQUEST');
    const event = eventOf(mail);
    expect([event.uid, event.sequence, event.location]).toEqual([
      `meeting-${meetingId}@mail.example.org`,
      0,
      'The dock',
    ]);
    expect(event.attendees.map((each) => String(each.getFirstValue()))).toEqual([`mailto:${ada.login}`]);
    expect(event.organizer).toContain(String(mail.from?.value[0]?.address));

    await fetch(linkOf(mail, 'no'));
    expect(await answerOf(meetingId, ada)).toBe('none');
    const pressed = await pressAt(linkOf(mail, 'yes'), { choice: 'yes' });
    expect(pressed.page).toContain('We look forward to you');
    expect(await answerOf(meetingId, ada)).toBe('yes');
    await pressAt(linkOf(mail, 'yes'), { undo: 'yes' });
    expect(await answerOf(meetingId, ada)).toBe('none');
    await pressAt(linkOf(mail, 'no'), { choice: 'no' });
    expect(await answerOf(meetingId, ada)).toBe('no');
    await meetings.begin(meetingId, -121);
    const bens = await mailTo(ben.login, /^The mentors’ meeting/);
    expect((await pressAt(linkOf(bens, 'yes'), { choice: 'yes' })).page).toContain('This meeting is over');
    expect(office.mails.filter(({ to }) => JSON.stringify(to).includes('neighbour'))).toEqual([]);
  });

  it('go to those who join later alone, then tell everybody of a move, with a higher SEQUENCE, and of the end', async () => {
    office.mails.length = 0;
    const meetingId = await plan(10 * DAY);
    await invite(meetingId);
    await mailTo(ada.login, /^The mentors’ meeting/);
    const cleo = await ours.mentor('Cleo');
    await invite(meetingId);
    await mailTo(cleo.login, /^The mentors’ meeting/);
    expect(office.to(ada.login)).toHaveLength(1);
    const moved = { meetingId, startsAt: inMinutes(11 * DAY), lengthMinutes: 90, place: 'The loft' };
    await meetings.deed('changeMeeting', 'ChangeMeetingInput', moved);
    for (const { login } of [ada, cleo]) {
      const event = eventOf(await mailTo(login, /^Another time or place/));
      expect([event.sequence, event.location]).toEqual([1, 'The loft']);
    }
    await meetings.deed('cancelMeeting', 'CancelMeetingInput', { meetingId, reason: 'The loft is flooded.' });
    const gone = await mailTo(ada.login, /^Cancelled/);
    expect(gone.text).toContain('The loft is flooded.');
    expect(calendarsOf(gone)[0]).toContain('METHOD:CANCEL');
    expect(eventOf(gone).sequence).toBe(2);
  });

  it('invite a guest by name, and take it back', async () => {
    office.mails.length = 0;
    const meetingId = await plan(12 * DAY);
    const guest = { meetingId, name: 'Gil Guest', email: 'gil@elsewhere.example.org', broughtById: ben.mentorId };
    await meetings.deed('addMeetingGuest', 'AddMeetingGuestInput', guest);
    expect(office.to(guest.email)).toEqual([]);
    await invite(meetingId);
    const mail = await mailTo(guest.email, /^You are invited/);
    expect(mail.text).toContain('invited by Ben');
    expect(String(mail.html)).not.toContain('/a/');
    expect(eventOf(mail).attendees).toHaveLength(1);
    const { guests } = await meetings.read(meetingId);
    await meetings.deed('removeMeetingGuest', 'MeetingGuestInput', { guestId: guests[0].id });
    const off = await mailTo(guest.email, /^Not expected any more/);
    expect([calendarsOf(off)[0]?.includes('METHOD:CANCEL'), eventOf(off).sequence]).toEqual([true, 1]);
  });

  it('ask again those who are silent, remind those who come, and do so by themselves, once', async () => {
    office.mails.length = 0;
    const tick = () => house.database.admin(`select graphile_worker.add_job('meet')`);
    const meetingId = await plan(13 * DAY);
    await invite(meetingId);
    const mail = await mailTo(ada.login, /^The mentors’ meeting/);
    await pressAt(linkOf(mail, 'yes'), { choice: 'yes' });
    await ours.within(
      (tx) => tx.sql`update mentor_meeting set invited_at = now() - interval '5 days' where id = ${meetingId}`,
    );
    await meetings.begin(meetingId, 6 * DAY);
    await tick();
    await mailTo(ben.login, /^Do you come\?/);
    await meetings.begin(meetingId, DAY);
    await tick();
    const reminder = await mailTo(ada.login, /^Soon/);
    expect(linkOf(reminder, 'no')).not.toBe('');
    await tick();
    await until(async () =>
      (await house.database.admin('select from graphile_worker.jobs')).length === 0 ? true : undefined,
    );
    expect(office.to(ben.login).filter(({ subject }) => /^Soon/.test(subject ?? ''))).toEqual([]);
    for (const [{ login }, about] of [
      [ada, /^Soon/],
      [ben, /^Do you come/],
    ] as const)
      expect(office.to(login).filter(({ subject }) => about.test(subject ?? ''))).toHaveLength(1);
    expect(codes(await meetings.deed('askAgain', 'AskAgainInput', { meetingId }))).toEqual([]);
    await until(() =>
      office.to(ben.login).filter(({ subject }) => /^Do you come/.test(subject ?? '')).length === 2 ? true : undefined,
    );
  });

  it('ask after somebody who has missed three in a row', async () => {
    await ours.within(async (tx) => {
      for (const daysAgo of [10, 40, 70]) {
        const [meeting] = await tx.sql<{ id: string }>`
          insert into mentor_meeting (id, status, starts_at, ends_at, zone, is_usual, sequence, programme_version, invited_at)
          values (gen_random_uuid(), 'invited', now() - make_interval(days => ${daysAgo}::int), now() - make_interval(days => ${daysAgo}::int) + interval '2 hours',
            'Europe/Paris', true, 0, 0, now()) returning id`;
        await tx.sql`insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, is_excused)
          values (gen_random_uuid(), ${meeting?.id}, ${ben.mentorId}, true, 'none', false)`;
      }
    });
    expect(codes(await meetings.deed('askAfterMentor', 'AskAfterMentorInput', { mentorId: ben.mentorId }))).toEqual([]);
    const mail = await mailTo(ben.login, /^We miss you/);
    expect(mail.text).toMatch(/the last \d+ meetings/);
  });
});
