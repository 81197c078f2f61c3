import type { CandidateFragment } from '../gql/graphql';
import { viewerZone } from '../texts/dates';

/** When those of a team who told their hours could begin a session with the founders. */
export interface Together {
  /** Beginnings in a week, half an hour apart; null where nobody told any hours. */
  readonly times: number | null;
  /** The days of the week on which they fall, as the viewer's clocks have it: 1 is Monday. */
  readonly days: readonly number[];
  /** Those who told no hours. */
  readonly untold: readonly string[];
}

export function togetherOf(team: readonly CandidateFragment[], zone = viewerZone(), now = new Date()): Together {
  const untold = team.filter(({ slots }) => slots === null).map(({ name }) => name);
  const [first, ...others] = team.flatMap(({ slots }) => slots ?? []);
  if (first === undefined) return { times: null, days: [], untold };
  const common = [...first].flatMap((free, slot) =>
    free === '1' && others.every((other) => other[slot] === '1') ? [slot] : [],
  );
  return { times: common.length, days: daysOf(common, zone, now), untold };
}

const HALF_HOUR = 30 * 60_000;
const DAY = 48 * HALF_HOUR;

function daysOf(slots: readonly number[], zone: string, now: Date): number[] {
  const midnight = now.getTime() - (now.getTime() % DAY);
  const monday = midnight - ((now.getUTCDay() + 6) % 7) * DAY;
  const days = slots.map((slot) => weekdayIn(new Date(monday + slot * HALF_HOUR), zone));
  return [...new Set(days)].sort((a, b) => a - b);
}

const weekdayIn = (instant: Date, zone: string): number =>
  new Date(instant.toLocaleDateString('sv', { timeZone: zone })).getUTCDay() || 7;
