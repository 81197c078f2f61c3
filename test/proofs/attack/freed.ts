import type { Fields } from '../../support/client.js';
import type { Person, Programme } from '../../support/house.js';
import type { Mentored, TestMentor } from '../../support/mentored.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const WEEKLY = [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:00', to: '18:00' }));
const ASKED = { fromOn: '2031-05-20', untilOn: '2031-05-26' };
const LATER = {
  fromOn: '2031-06-06',
  untilOn: '2031-06-08',
  windows: [{ from: '09:00', to: '12:00' }],
  note: 'Words.',
};
const AWAY = { fromOn: '2031-05-06', untilOn: '2031-05-08', windows: [], note: 'Words.' };

/** When people can meet and where: weeks, days away, calendars with what was read of them, rooms, closed days. */
export async function freed(programme: Programme, { mentors }: Mentored, deed: Deed): Promise<[string, object][]> {
  const [lead, second] = mentors as [TestMentor, TestMentor];
  const { manager } = programme;
  await deed(lead, 'tellWeek', { zone: 'Europe/Paris', weekly: WEEKLY });
  for (const days of [AWAY, LATER]) await deed(lead, 'tellDays', days);
  await deed(manager, 'askForHours', { mentorIds: [lead.mentorId], ...ASKED });
  await deed(manager, 'openOffice', { weekly: WEEKLY });
  await deed(manager, 'closeDay', { day: '2031-06-02', name: 'Words.' });
  await roomOf(programme);
  for (const mentor of [lead, second]) await calendarOf(programme, mentor, deed);
  await programme.within(
    (tx) => tx.sql`update session set room_id = (select id from room limit 1), weak_at = now() where number = 80`,
  );
  await programme.within((tx) => tx.sql`update session set place = 'Words.' where place is null`);
  return [
    ['tellWeek', { zone: 'Europe/Paris', weekly: WEEKLY }],
    ['tellDays', { ...LATER, fromOn: '2031-07-06', untilOn: '2031-07-08' }],
    ['askForHours', { mentorIds: [second.mentorId], ...ASKED }],
    ['setLimits', { hoursPerMonth: 12, maxVentures: 3 }],
    ['openOffice', { weekly: WEEKLY }],
    ['closeDay', { day: '2031-06-03', name: 'Words.' }],
  ];
}

const roomOf = (programme: Programme): Promise<unknown> =>
  programme.within(
    (tx) => tx.sql`insert into room (id, name, seats, link)
      values (gen_random_uuid(), 'Words.', 6, 'https://meet.invalid/words')`,
  );

/** As if it had been read: no calendar can be reached from here. */
async function calendarOf(programme: Programme, person: TestMentor, deed: Deed): Promise<void> {
  await deed(person, 'connectCalendar', { address: `https://calendar.invalid/${person.memberId}.ics` });
  await programme.within(async (tx) => {
    const [calendar] = await tx.sql<{ id: string }>`
      select id from busy_calendar where membership_id = ${person.memberId}`;
    await tx.sql`update calendar_fetch set read_at = now(), notes = '{Words.}', etag = 'Words.', last_modified = 'Words.'
      where calendar_id = ${calendar?.id}`;
    await tx.sql`insert into busy_span (id, calendar_id, membership_id, during)
      values (gen_random_uuid(), ${calendar?.id}, ${person.memberId}, tstzrange(now() + interval '50 days', now() + interval '50 days 1 hour'))`;
  });
}
