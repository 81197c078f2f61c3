import { honour } from '@outrigger/kernel';
import { HERE, todayHere } from '@outrigger/programmes';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { type AskedPeriod, type Period, periodOf, reviewPeriod } from './period.policy.js';

/** A period with its first instant, and the first that is past it, where the programme is. */
export interface Span extends Period {
  readonly begins: Date;
  readonly ends: Date;
}

/**
 * From here on statements of this transaction are planned for their values: a plan for any span of time takes ten years
 * for a day.
 *
 * @throws Refused for a period that makes no sense.
 */
export async function spanIn(tx: Tx, asked: AskedPeriod): Promise<Span> {
  const period = periodOf(asked, await todayHere(tx));
  honour(reviewPeriod(period));
  const [bounds] = await tx.sql<Pick<Span, 'begins' | 'ends'>>`
    select ${dawnOf(sql`${period.firstDay}::date`)} as begins, ${dawnOf(sql`(${period.lastDay}::date + 1)`)} as ends,
           set_config('plan_cache_mode', 'force_custom_plan', true)`;
  return { ...period, begins: bounds?.begins ?? tx.now, ends: bounds?.ends ?? tx.now };
}

export const GRAINS = ['month', 'quarter'] as const;
export type Grain = (typeof GRAINS)[number];

/** True of an instant on a day of the period. */
export const within = (instant: Sql, { begins, ends }: Span): Sql =>
  sql`${instant} >= ${begins}::timestamptz and ${instant} < ${ends}::timestamptz`;

/** True of a day of the period. */
export const among = (day: Sql, { firstDay, lastDay }: Period): Sql =>
  sql`${day} between ${firstDay}::date and ${lastDay}::date`;

/** The instant at which a day begins where the programme is. */
export const dawnOf = (day: Sql): Sql => sql`(${day}::timestamp at time zone ${HERE})`;

/** The first day of the month or quarter that an instant is in, where the programme is. */
export const startOf = (grain: Grain, instant: Sql): Sql =>
  sql`date_trunc(${grain}, ${instant} at time zone ${HERE})::date`;
