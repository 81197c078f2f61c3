import type { BounceKind } from './bounce.entity.js';

/** What a report says of a letter (RFC 3464 and 5965). */
export interface Report {
  readonly isComplaint: boolean;
  /** RFC 3464; null where the report does not say. */
  readonly action: string | null;
  /** RFC 3463, such as 5.1.1; null where the report does not say. */
  readonly status: string | null;
}

/** Letters that may come back for now, within two weeks, before nothing goes to the address any more. */
const SOFT_ONES = 3;

/** RFC 3463: that the sender's address is wrong, ours: it says nothing of the reader's. */
const OURS = /^5\.1\.[78]$/;

/** What kind of return it is; null for news of a letter that is still under way, or that has arrived. */
export function kindOfBounce({ isComplaint, action, status }: Report): BounceKind | null {
  if (isComplaint) return 'complaint';
  if (action !== null && action !== 'failed') return null;
  return status?.startsWith('5.') && !OURS.test(status) ? 'hard' : 'soft';
}

/** Whether nothing goes to the address from now on. @param softBefore other letters that came back for now */
export const suppresses = (kind: BounceKind, softBefore: number): boolean =>
  kind !== 'soft' || softBefore + 1 >= SOFT_ONES;
