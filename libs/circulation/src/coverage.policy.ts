import type { Dealt } from './deal.policy.js';
import { isMatch } from './why.policy.js';

interface Reader {
  readonly id: string;
  readonly name: string;
}

interface Shown {
  readonly id: string;
  readonly needs: readonly string[];
}

/** How well a list meets the mentors to whom it would go. */
export interface Coverage {
  readonly entries: readonly CoverageOfEntry[];
  readonly mentors: readonly { readonly mentorId: string; readonly name: string; readonly matching: number }[];
}

interface CoverageOfEntry {
  readonly entryId: string;
  readonly readers: number;
  readonly matching: number;
  /** Needs that none of the readers meets. */
  readonly unmet: readonly string[];
}

/** T4: how many mentors each venture would reach, how many of them match it, and what nobody can help with. */
export function coverageOf<M extends Reader, E extends Shown>(
  entries: readonly E[],
  pairs: readonly Dealt<M, E>[],
): Coverage {
  const mentors = new Map<string, { mentorId: string; name: string; matching: number }>();
  for (const { mentor, why } of pairs) {
    const counted = mentors.get(mentor.id) ?? { mentorId: mentor.id, name: mentor.name, matching: 0 };
    mentors.set(mentor.id, { ...counted, matching: counted.matching + (isMatch(why) ? 1 : 0) });
  }
  const shownTo = (entry: E): Dealt<M, E>[] => pairs.filter((pair) => pair.entry.id === entry.id);
  return { entries: entries.map((entry) => reach(entry, shownTo(entry))), mentors: [...mentors.values()] };
}

function reach<M extends Reader, E extends Shown>({ id, needs }: E, pairs: readonly Dealt<M, E>[]): CoverageOfEntry {
  const met = new Set(pairs.flatMap(({ why }) => why.whyNeeds));
  return {
    entryId: id,
    readers: pairs.length,
    matching: pairs.filter(({ why }) => isMatch(why)).length,
    unmet: needs.filter((need) => !met.has(need)),
  };
}
