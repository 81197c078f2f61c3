import type { WhirlwindMeetingLineFragment, WholeWhirlwindFragment } from '../gql/graphql';
import { localOf } from '../sessions/session-time';

/** One table in one round. */
export type Meeting = WhirlwindMeetingLineFragment;

/** How often a page reads again while an event runs. */
const LIVE_MS = 15_000;
const MINUTE_MS = 60_000;
/** Minutes before its beginning from which guests turn up, or do not. */
const EARLY_MINUTES = 60;

type Running = Pick<WholeWhirlwindFragment, 'status' | 'startsAt' | 'answersUntil'>;

/** Milliseconds until a page reads again; never but from an hour before the first round until the last answer. */
export function pulseOf(event: Running | null | undefined, now: Date): number | false {
  if (event?.status !== 'planned') return false;
  const opens = new Date(event.startsAt).getTime() - EARLY_MINUTES * MINUTE_MS;
  return now.getTime() >= opens && now < new Date(event.answersUntil) && LIVE_MS;
}

/** `17:05`, on the clock of the hall. */
export const clockOf = (instant: string, zone: string): string => localOf(instant, zone).clock;

/** The rounds that anybody meets in, each with its meetings by table. */
export function byRound(meetings: readonly Meeting[]): ReadonlyMap<number, ReadonlyMap<number, Meeting>> {
  const rounds = new Map<number, Map<number, Meeting>>();
  for (const meeting of meetings) {
    const tables = rounds.get(meeting.round) ?? new Map<number, Meeting>();
    rounds.set(meeting.round, tables.set(meeting.tableNumber ?? 0, meeting));
  }
  return rounds;
}

export interface Moment {
  /** The round that is on, or else the next one; null after the last. */
  readonly round: number | null;
  readonly isOn: boolean;
}

/** Where the evening is at an instant. */
export function momentOf(meetings: readonly Meeting[], now: Date): Moment {
  const open = meetings.filter(({ endsAt }) => new Date(endsAt) > now).sort((one, other) => one.round - other.round);
  const [next] = open;
  return next ? { round: next.round, isOn: new Date(next.startsAt) <= now } : { round: null, isOn: false };
}
