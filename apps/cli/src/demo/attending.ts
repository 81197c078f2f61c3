import { later } from './calendar.js';
import type { Ground } from './ground.js';
import type { Sitting } from './sitting.js';
import type { BlockRow, ConsentRow, DelegateRow, PresenceRow } from './training-rows.js';

/** All were at everything; but of one that is not whole the last missed the first unit. The strategy session is still to come. */
export function presencesOf(
  { ids }: Ground,
  blocks: readonly BlockRow[],
  delegates: readonly DelegateRow[],
  isWhole: boolean,
): PresenceRow[] {
  const missed = isWhole ? undefined : blocks[0];
  return blocks
    .filter(({ part }) => part !== 'strategy')
    .flatMap((block) =>
      delegates
        .filter((delegate) => block !== missed || delegate !== delegates.at(-1))
        .map(({ id }) => ({
          id: ids.next(),
          blockId: block.id,
          delegateId: id,
          attendedAt: later(block.startsAt, -3),
          via: 'code' as const,
        })),
    );
}

/** Everybody in the session said yes beforehand; of one that is not whole the lead did not (O4). */
export function consentsOf(
  { ids }: Ground,
  blocks: readonly BlockRow[],
  { attendances, session }: Sitting,
  isWhole: boolean,
): ConsentRow[] {
  const blockId = blocks.find(({ part }) => part === 'observation')?.id ?? '';
  const started = session.startsAt ?? '';
  return attendances.map(({ membershipId, part }, at) => ({
    id: ids.next(),
    blockId,
    membershipId,
    side: part === 'founder' ? 'founder' : 'mentor',
    answer: isWhole || at > 0 ? 'yes' : 'no',
    askedAt: later(started, -9 * 24 * 60),
    answeredAt: later(started, -(7 - at) * 24 * 60),
  }));
}
