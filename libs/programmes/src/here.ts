import { dayIn } from '@outrigger/kernel';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';

/** The zone of the programme whose transaction it is: of `programme` nobody sees another row. */
export const HERE: Sql = sql`(select here.zone from programme here)`;

/** The day that it is there: a warrant lapses at the programme's midnight, not at Greenwich's. */
export const TODAY: Sql = sql`(now() at time zone ${HERE})::date`;

/** The programme's zone, an IANA name. */
export async function zoneHere(tx: Tx): Promise<string> {
  const [programme] = await tx.sql<{ zone: string }>`select zone from programme`;
  if (!programme) throw new TypeError('A tenant has a programme.');
  return programme.zone;
}

/** The day there when the deed began, YYYY-MM-DD. */
export const todayHere = async (tx: Tx): Promise<string> => dayIn(await zoneHere(tx), tx.now);
