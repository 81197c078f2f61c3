import { type Sql, sql, type Tx } from '@outrigger/tenancy';

/** Those of the codes that the network's taxonomy does not have, inside another statement. */
export const unknownAmong = (codes: readonly string[]): Sql => sql`array(
  select asked.code from unnest(${[...codes]}::text[]) as asked (code)
   where not exists (select from topic t where t.code = asked.code))`;

/** The same, on their own. */
export async function unknownTopics(tx: Tx, codes: readonly string[]): Promise<string[]> {
  const [found] = await tx.sql<{ codes: string[] }>`select ${unknownAmong(codes)} as codes`;
  return found?.codes ?? [];
}
