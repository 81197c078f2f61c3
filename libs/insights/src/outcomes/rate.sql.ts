import { raw, type Sql, sql } from '@outrigger/tenancy';

/** Units of its currency for one euro: by the last rate before the answer, else the nearest there is; null for none. */
export const rateOf = (answer: string): Sql => sql`(select x.per_euro from exchange_rate x
  where x.currency = ${raw(answer)}.currency
  order by x.day <= ${raw(answer)}.answered_at::date desc, abs(x.day - ${raw(answer)}.answered_at::date) limit 1)`;
