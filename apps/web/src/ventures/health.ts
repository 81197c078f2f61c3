import type { VenturePulseFragment } from '../gql/graphql';
import { daysUntil } from '../texts/dates';

/** What is wrong with a venture, as a key of the texts; `good` where nothing is. */
export interface Health {
  readonly key: 'good' | 'silent' | 'none' | 'weak' | 'late' | 'waiting';
  readonly count?: number;
  readonly day?: string;
}

/** T1: the least mentors of a team. */
const LEAST_MENTORS = 3;
/** Policy's default for a venture that nobody hears of. */
const SILENT_DAYS = 30;
const DECISION_DAYS = 21;

type Pulse = Pick<
  VenturePulseFragment,
  'status' | 'mentorCount' | 'lastSessionAt' | 'nextSessionAt' | 'returnsOn' | 'submittedOn'
>;

/** Null where health says nothing: the venture is at nobody's hands, or its path is over. */
export function healthOf(pulse: Pulse, now: Date): Health | null {
  const { status, returnsOn, submittedOn } = pulse;
  if (status === 'paused') return returnsOn && daysUntil(returnsOn, now) < 0 ? { key: 'late', day: returnsOn } : null;
  if (status === 'mentored') return ofMentored(pulse, now);
  if (status !== 'submitted' && status !== 'screening') return null;
  const count = submittedOn ? -daysUntil(submittedOn, now) : 0;
  return count > DECISION_DAYS ? { key: 'waiting', count } : null;
}

function ofMentored({ mentorCount, lastSessionAt, nextSessionAt }: Pulse, now: Date): Health {
  if (mentorCount < LEAST_MENTORS) return { key: 'weak', count: mentorCount };
  if (nextSessionAt) return { key: 'good' };
  if (!lastSessionAt) return { key: 'none' };
  const count = -daysUntil(lastSessionAt.slice(0, 10), now);
  return count > SILENT_DAYS ? { key: 'silent', count } : { key: 'good' };
}
