import { Float, Int } from '@nestjs/graphql';
import { type Computed, computed, DateTime, extend } from '@outrigger/graph';
import { type Actor, may } from '@outrigger/kernel';
import { isWarranted, MentorType, SEAT_HOURS } from '@outrigger/mentors';
import { TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';
import { given, hoursIn, LAST_YEAR, lastDays } from './given.js';

/** C3: days without a session after which a mentor with time is idle, and those whose hours are held against a month. */
const IDLE_DAYS = 90;
const MONTH_DAYS = 30;

/** What makes a mentor busy with ventures: the evening with the cohort does not. */
const SESSIONS = ['session'];

/** Between the mentor and the office: no other mentor sees it, nor a founder. */
const between =
  (answer: (row: Sql, actor: Actor) => Sql): Computed =>
  (row, actor) =>
    may(actor, 'commitment.all')
      ? answer(row, actor)
      : sql`case when ${row}.membership_id = ${actor.memberId} then ${answer(row, actor)} end`;

const ofMentor = { on: MentorType, type: 'Mentor' } as const;
const PRIVATE = 'For the office and the mentor.';

extend(
  {
    ...ofMentor,
    field: 'hoursGiven',
    returns: () => Float,
    options: { nullable: true, description: `Hours given in the last ${MONTH_DAYS} days, from attendance. ${PRIVATE}` },
  },
  between((row) => hoursIn(row, lastDays(MONTH_DAYS))),
);
extend(
  {
    ...ofMentor,
    field: 'sessionsInYear',
    returns: () => Int,
    options: { nullable: true, description: `Sessions attended in the last twelve months. ${PRIVATE}` },
  },
  between((row) => sql`(select count(*)::int from (${given(row, LAST_YEAR, SESSIONS)}) g)`),
);
extend(
  {
    ...ofMentor,
    field: 'lastSessionAt',
    returns: () => DateTime,
    options: { nullable: true, description: `Of the last twelve months. ${PRIVATE}` },
  },
  between((row) => sql`(select max(g.at) from (${given(row, LAST_YEAR, SESSIONS)}) g)`),
);
extend(
  {
    ...ofMentor,
    field: 'isIdle',
    returns: () => Boolean,
    options: {
      nullable: true,
      description: `Active and warranted, with hours for one more team, and no session for ${IDLE_DAYS} days. ${PRIVATE}`,
    },
  },
  between(
    (
      row,
      actor,
    ) => sql`(${row}.status = 'active' and ${isWarranted(sql`${row}.id`)} and coalesce(${row}.joined_on < ${TODAY} - ${IDLE_DAYS}::int, true)
      and ${row}.hours_per_month - ${computed('Mentor', 'hoursCommitted', row, actor)} >= ${SEAT_HOURS.member}
      and not exists (${given(row, lastDays(IDLE_DAYS), SESSIONS)}))`,
  ),
);
extend(
  {
    ...ofMentor,
    field: 'isOverloaded',
    returns: () => Boolean,
    options: {
      nullable: true,
      description: `Gave more hours in the last ${MONTH_DAYS} days than promised a month. ${PRIVATE}`,
    },
  },
  between((row) => sql`(${hoursIn(row, lastDays(MONTH_DAYS))} > ${row}.hours_per_month)`),
);
