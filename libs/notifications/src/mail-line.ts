import type { Tx } from '@outrigger/tenancy';

/** Letters of a programme that go before it is another programme's turn. */
const AT_A_TURN = 5;

/** Asks the worker to send these letters, which wait, in this order. Two statements, however many. */
export async function handOver(tx: Tx, letterIds: readonly string[]): Promise<void> {
  if (letterIds.length === 0) return;
  const ahead = (await waitingLetters(tx)) - letterIds.length;
  await tx.emitAll(
    'letter.written',
    letterIds.map((letterId) => ({ letterId })),
    (place) => ({ line: 'mail', turn: Math.floor((ahead + place) / AT_A_TURN) }),
  );
}

/** Of the programme, those that are handed over included. */
async function waitingLetters(tx: Tx): Promise<number> {
  const [found] = await tx.sql<{ count: number }>`select count(*)::int as count from letter where state = 'waiting'`;
  return found?.count ?? 0;
}
