import { type Sql, sql } from '@outrigger/tenancy';

/** Minutes after its beginning at which a round begins; as `roundTimes`. @param event the whirlwind, as SQL */
const minuteOf = (event: Sql, round: Sql): Sql => sql`(${round} * (${event}.round_minutes + ${event}.change_minutes)
  + case when ${round} >= ${event}.break_after then ${event}.break_minutes else 0 end)`;

export const startOfRound = (event: Sql, round: Sql): Sql =>
  sql`(${event}.starts_at + make_interval(mins => ${minuteOf(event, round)}))`;

export const endOfRound = (event: Sql, round: Sql): Sql =>
  sql`(${startOfRound(event, round)} + make_interval(mins => ${event}.round_minutes::int))`;
