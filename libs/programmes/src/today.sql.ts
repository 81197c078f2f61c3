import { type Sql, sql } from '@outrigger/tenancy';

/** The zone of the programme whose transaction it is: of `programme` nobody sees another row. */
export const HERE: Sql = sql`(select here.zone from programme here)`;

/** The day that it is there: a warrant lapses at the programme's midnight, not at Greenwich's. */
export const TODAY: Sql = sql`(now() at time zone ${HERE})::date`;
