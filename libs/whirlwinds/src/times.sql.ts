import { type Sql, sql } from '@outrigger/tenancy';

/** When a round begins, as `roundStarts` told when the course was kept. @param event the whirlwind, as SQL */
export const startOfRound = (event: Sql, round: Sql): Sql =>
  sql`(${event}.starts_at + make_interval(mins => ${event}.round_starts[${round} + 1]::int))`;

export const endOfRound = (event: Sql, round: Sql): Sql =>
  sql`(${startOfRound(event, round)} + make_interval(mins => ${event}.round_minutes::int))`;

/** When the last round is over. */
export const endOfCourse = (event: Sql): Sql => endOfRound(event, sql`(${event}.rounds - 1)`);
