import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';
import type { TestMentor } from '../../support/mentored.js';
import { recordOf } from './recorded.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const LATER = '2031-03-04T18:00:00Z';
const EVENING = { startsAt: LATER, lengthMinutes: 120, place: 'Words.' };

/** Meetings in each state, with a venture of which no mentor has heard. @returns what can be done next. */
export async function met(programme: Programme, mentor: TestMentor, deed: Deed): Promise<[string, object][]> {
  const { manager } = programme;
  const series = { week: 2, weekday: 2, clock: '18:00', lengthMinutes: 120, place: 'Words.' };
  await deed(manager, 'setMeetingSeries', series);
  const ventureId = await unheard(programme);
  const plan = async (day: number): Promise<string> => {
    const startsAt = `2031-03-${String(day).padStart(2, '0')}T18:00:00Z`;
    return (await deed(manager, 'planMeeting', { ...EVENING, startsAt }, 'meeting { id }')).meeting.id as string;
  };
  const items = [
    { kind: 'venture', title: 'Words.', minutes: 10, who: 'Words.', ventureId },
    { kind: 'mentor', title: 'Words.', minutes: 10, mentorId: mentor.mentorId },
  ];
  const invited = async (day: number): Promise<string> => {
    const meetingId = await plan(day);
    await deed(manager, 'writeMeetingProgramme', { meetingId, expectedVersion: 0, items });
    await deed(manager, 'inviteToMeeting', { meetingId });
    return meetingId;
  };
  const guest = async (meetingId: string): Promise<string> => {
    const input = {
      meetingId,
      name: 'Words.',
      email: `${randomUUID()}@raid.example.org`,
      broughtById: mentor.mentorId,
    };
    const { meeting } = await deed(manager, 'addMeetingGuest', input, 'meeting { guests { id } }');
    return meeting.guests.at(-1).id as string;
  };
  const [asked, open, held, cancelled] = [await invited(5), await invited(6), await invited(7), await invited(8)];
  await deed(mentor, 'answerMeeting', { meetingId: open, answer: 'yes' });
  const guestIds = [await guest(open), await guest(open), await guest(open)];
  await deed(manager, 'cancelMeeting', { meetingId: cancelled, reason: 'Words.' });
  await programme.within((tx) => recordOf(tx, 'meeting', held));
  await begin(programme, [open, held]);
  await deed(manager, 'checkIn', { meetingId: held, mentorId: mentor.mentorId });
  await deed(manager, 'decideInMeeting', { meetingId: held, ventureId, kind: 'hold', words: 'Words.' });
  await deed(manager, 'fileMeetingMinutes', { meetingId: held, minutes: 'Words.' });
  const missing = await missed(programme);
  return [
    ['meetingEvenings', { from: '2031-03-01T00:00:00Z', to: LATER, lengthMinutes: 60, meetingId: asked }],
    ['checkInCode', { meetingId: open }],
    ['setMeetingSeries', { ...series, weekday: 3 }],
    ['planMeeting', { ...EVENING, startsAt: '2031-04-01T18:00:00Z' }],
    ['changeMeeting', { ...EVENING, meetingId: asked, startsAt: '2031-04-02T18:00:00Z' }],
    ['cancelMeeting', { meetingId: await plan(10), reason: 'Words.' }],
    ['writeMeetingProgramme', { meetingId: await plan(11), expectedVersion: 0, items }],
    ['inviteToMeeting', { meetingId: await plan(12) }],
    ['askAgain', { meetingId: asked }],
    ['addMeetingGuest', { meetingId: asked, name: 'Words.', broughtById: mentor.mentorId }],
    ['removeMeetingGuest', { guestId: guestIds[0] }],
    ['answerMeeting', { meetingId: asked, answer: 'no' }],
    ['checkIn', { meetingId: open, mentorId: mentor.mentorId }],
    ['undoCheckIn', { meetingId: held, mentorId: mentor.mentorId }],
    ['checkInGuest', { guestId: guestIds[1] }],
    ['undoGuestCheckIn', { guestId: guestIds[2] }],
    ['meetingWalkIn', { meetingId: open, name: 'Words.' }],
    ['fileMeetingMinutes', { meetingId: open, minutes: 'Words.' }],
    ['decideInMeeting', { meetingId: open, ventureId, kind: 'accept', words: 'Words.' }],
    ['askAfterMentor', { mentorId: missing }],
  ];
}

async function unheard(programme: Programme): Promise<string> {
  const id = randomUUID();
  await programme.within(
    (tx) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
      values (${id}, 'Unheard', 'Words.', 'alumni', 'water', 'pilot', '{sales}', '{en}', 'Europe/Paris', 'accepted')`,
  );
  return id;
}

/** As if they had been arranged for now. */
async function begin(programme: Programme, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await programme.within(
      (tx) => tx.sql`update mentor_meeting set starts_at = now() - make_interval(mins => ${index + 5}::int),
        ends_at = now() + interval '2 hours' where id = ${id}`,
    );
  }
}

/** Somebody who was asked three times and never came, after whom nobody has asked yet; and whom the office did ask after. */
async function missed(programme: Programme): Promise<string> {
  const { mentorId } = await programme.mentor('Missing');
  await programme.within(async (tx) => {
    await tx.sql`
      with m as (insert into mentor_meeting (id, status, starts_at, ends_at, zone, is_usual, sequence, programme_version, invited_at)
        select gen_random_uuid(), 'invited', now() - make_interval(days => n), now() - make_interval(days => n) + interval '1 hour',
               'Europe/Paris', true, 0, 0, now() from generate_series(40, 42) n returning id)
      insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, is_excused)
      select gen_random_uuid(), m.id, ${mentorId}, true, 'none', false from m`;
    await tx.sql`insert into meeting_absence (id, mentor_id, asked_at) values (gen_random_uuid(), ${mentorId}, now() - interval '90 days')`;
  });
  return mentorId;
}
