import type { CirculationKind } from './circulation.entity.js';
import { type Bringing, hasAny, type Seeking, type Why, whyYou } from './why.policy.js';

export interface Dealing<M, E> {
  readonly kind: CirculationKind;
  /** Of a targeted list: the expertise that is looked for. */
  readonly missing: readonly string[];
  readonly mentors: readonly M[];
  readonly entries: readonly E[];
  /** Pairs that never meet by a list (C2). */
  readonly apart: (mentorId: string, ventureId: string) => boolean;
  /** ISO 639-1. */
  readonly language: string;
}

export interface Dealt<M, E> {
  readonly mentor: M;
  readonly entry: E;
  readonly why: Why;
}

/** T4, T5, C2: who is shown what, and why: a weekly list everybody, a targeted one whoever has what is missing. */
export function deal<
  M extends Bringing & { readonly id: string },
  E extends Seeking & { readonly id: string; readonly ventureId: string },
>({ kind, missing, mentors, entries, apart, language }: Dealing<M, E>): Dealt<M, E>[] {
  const readers = kind === 'targeted' ? mentors.filter((mentor) => hasAny(mentor, missing)) : mentors;
  return readers.flatMap((mentor) =>
    entries
      .filter((entry) => !apart(mentor.id, entry.ventureId))
      .map((entry) => ({ mentor, entry, why: whyYou(mentor, entry, language) })),
  );
}
