import type { Tx } from '@outrigger/tenancy';

/** Those of the codes that the network's taxonomy does not have. */
export async function unknownTopics(tx: Tx, codes: readonly string[]): Promise<string[]> {
  const known = await tx.sql<{ code: string }>`select code from topic where code = any(${[...codes]})`;
  return codes.filter((code) => !known.some((topic) => topic.code === code));
}
