import type { Refusal } from '@outrigger/kernel';

const meanings = new Map<string, Refusal>();

/** What a person reads when this constraint, the last word of a rule, stops a race. */
export function refuseOn(constraint: string, meaning: Refusal): void {
  meanings.set(constraint, meaning);
}

/** The registered meaning of a database error, if it has one. */
export function refusalOf(error: unknown): Refusal | undefined {
  const constraint = (error as { constraint?: string } | null)?.constraint;
  return constraint === undefined ? undefined : meanings.get(constraint);
}
