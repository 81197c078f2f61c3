import { FEWEST } from './cell.policy.js';

/** Programmes by what they have in common. */
export type Groups = ReadonlyMap<string, readonly number[]>;

/**
 * R4: groups of fewer than three programmes are merged under `rest`; is that still too few, the next smallest joins.
 * Nothing is left to tell apart when all of them are merged.
 *
 * @param rest the code of what is merged.
 */
export function merged(groups: Groups, rest: string): Groups {
  const bySize = [...groups].sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1));
  const small = bySize.filter(([, members]) => members.length < FEWEST);
  const others = bySize.slice(small.length);
  while (small.length > 0 && sizeOf(small) < FEWEST && others.length > 0) {
    const next = others.shift();
    if (next) small.push(next);
  }
  if (small.length === 0) return new Map(others.sort(byCode));
  if (others.length === 0) return new Map();
  const members = small.flatMap(([, each]) => each).sort((one, other) => one - other);
  return new Map([...others.sort(byCode), [rest, members]]);
}

const sizeOf = (groups: readonly (readonly [string, readonly number[]])[]): number =>
  groups.reduce((sum, [, members]) => sum + members.length, 0);

const byCode = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
