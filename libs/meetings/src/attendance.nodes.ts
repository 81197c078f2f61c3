import { Int } from '@nestjs/graphql';
import { type Computed, DateTime, extend } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { MentorType } from '@outrigger/mentors';
import { setting } from '@outrigger/programmes';
import { giveBy } from '@outrigger/sessions';
import { type Sql, sql } from '@outrigger/tenancy';
import { attended, counted, lastAttended, missedInARow } from './attendance.sql.js';
import { MISSED_IN_A_ROW } from './meeting.policy.js';

// C3, C4: the evening counts as long as it was to last.
giveBy(
  'meeting',
  (mentor, { from, to }) => sql`
    select mm.starts_at as at, extract(epoch from mm.ends_at - mm.starts_at) / 60 as minutes
      from mentor gm join meeting_place mp on mp.tenant_id = gm.tenant_id and mp.mentor_id = gm.id and mp.attended_at is not null
      join mentor_meeting mm on mm.tenant_id = mp.tenant_id and mm.id = mp.meeting_id
     where gm.tenant_id = ${mentor}.tenant_id and gm.membership_id = ${mentor}.membership_id
       and mm.starts_at >= ${from} and mm.starts_at < ${to}`,
);

/** Between the mentor and the office: no other mentor sees it. */
const between =
  (answer: (row: Sql) => Sql): Computed =>
  (row, actor) =>
    may(actor, 'commitment.all')
      ? answer(row)
      : sql`case when ${row}.membership_id = ${actor.memberId} then ${answer(row)} end`;

const ofMentor = { on: MentorType, type: 'Mentor' } as const;
const PRIVATE = 'For the office and the mentor.';

const toAttend = (): Sql => setting('meetingsToAttend');

const COUNTS = [
  ['meetingsAttended', attended, 'Of the last twelve meetings that they were asked to (C4).'],
  ['meetingsCounted', counted, 'How many of these there were: twelve, or fewer; those in a leave do not count.'],
  ['meetingsToAttend', toAttend, 'Of twelve, by the programme’s policy (C4).'],
  ['missedInARow', missedInARow, 'Meetings missed since the last one that they came to (C4).'],
] as const;

for (const [field, answer, description] of COUNTS) {
  extend(
    { ...ofMentor, field, returns: () => Int, options: { nullable: true, description: `${description} ${PRIVATE}` } },
    between(answer),
  );
}
extend(
  {
    ...ofMentor,
    field: 'lastMeetingAt',
    returns: () => DateTime,
    options: { nullable: true, description: `The last meeting that they came to. ${PRIVATE}` },
  },
  between(lastAttended),
);

const isAbsent = (row: Sql): Sql => sql`(${missedInARow(row)} >= ${MISSED_IN_A_ROW}::int)`;
extend(
  {
    ...ofMentor,
    field: 'isAbsent',
    returns: () => Boolean,
    options: { nullable: true, description: `Missed ${MISSED_IN_A_ROW} meetings in a row or more (C4). ${PRIVATE}` },
  },
  between(isAbsent),
);
