import type { Tx } from '@outrigger/tenancy';
import type { Letter } from '../letter.entity.js';
import { handOver } from '../mail-line.js';

/** Letters at a time, so that a morning on which thousands wake is no long transaction. */
const AT_A_TIME = 500;

/**
 * What is held of the same thread goes along, in front: nobody reads that a session is cancelled, and in the morning
 * that they are invited to it. @returns its ids, in the order in which it was written.
 */
export async function releaseBefore(tx: Tx, going: readonly Letter[]): Promise<string[]> {
  const threaded = going.filter(({ thread }) => thread !== null);
  if (threaded.length === 0) return [];
  const released = await tx.sql<Released>`
    update letter set state = 'waiting', wait_until = null
      where state = 'quiet' and (to_address, thread) in (select t.address, t.thread from
        unnest(${threaded.map(({ toAddress }) => toAddress)}::text[], ${threaded.map(({ thread }) => thread)}::text[]) as t (address, thread))
    returning id, written_at as "writtenAt"`;
  return inOrder(released);
}

/** Those whose quiet hours are over go. Two workers release each letter once: its row is held by the first. */
export async function releaseHeld(tx: Tx): Promise<void> {
  const released = await tx.sql<Released>`
    update letter set state = 'waiting', wait_until = null
      where state = 'quiet' and id in (select id from letter where state = 'quiet' and wait_until <= ${tx.now}
        order by written_at, id limit ${AT_A_TIME} for update skip locked)
    returning id, written_at as "writtenAt"`;
  await handOver(tx, inOrder(released));
}

interface Released {
  readonly id: string;
  readonly writtenAt: Date;
}

const inOrder = (released: readonly Released[]): string[] =>
  released
    .toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime() || a.id.localeCompare(b.id))
    .map(({ id }) => id);
