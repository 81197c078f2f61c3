import type { NewLink } from '@outrigger/links';
import { addHours } from '@outrigger/kernel';

/** The name under which the links of letters to their preferences are kept. */
export const CHOOSING = 'notifications.choose';

/** A letter is found again after months, and its link must still end what it belongs to. */
const OPEN_HOURS = 400 * 24;

export const choosing = (membershipId: string, letterId: string, now: Date): NewLink => ({
  purpose: CHOOSING,
  membershipId,
  subjectId: letterId,
  expiresAt: addHours(now, OPEN_HOURS),
});
