import type { Answers } from './answers.policy.js';

/** An answer as it is given. */
export interface GivenAnswer {
  readonly key: string;
  /** Null or empty takes the answer away. */
  readonly value?: string | null;
  /** Of several choices, instead of a value. */
  readonly values?: readonly string[] | null;
}

/** The answers with those that were given; what was emptied is gone. */
export function merge(before: Answers, given: readonly GivenAnswer[]): Answers {
  const changed = given.map(({ key, value, values }) => [key, values ?? value ?? ''] as const);
  const entries = Object.entries({ ...before, ...Object.fromEntries(changed) });
  return Object.fromEntries(entries.filter(([, answer]) => answer.length > 0));
}
