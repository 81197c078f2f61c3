import type { SuggestTimesInput } from '../gql/graphql';
import { type LocalTime, instantOf } from '../sessions/session-time';
import type { Suggested } from './day-bars';

/** What the office has settled before it chooses a time. */
export interface Terms {
  readonly lengthMinutes: number;
  readonly weeks: number;
  /** `any` of the rooms, `none`, or the id of one. */
  readonly room: string;
  /** Words or a link, where there is no room. */
  readonly place: string;
  /** Memberships; null is the policy's. */
  readonly mustIds: readonly string[] | null;
}

export const ANY_ROOM = 'any';
export const NO_ROOM = 'none';

export const questionOf = (sessionId: string, { lengthMinutes, weeks, room, mustIds }: Terms): SuggestTimesInput => ({
  sessionId,
  lengthMinutes,
  weeks,
  online: room === NO_ROOM,
  ...(room !== ANY_ROOM && room !== NO_ROOM && { roomId: room }),
  ...(mustIds && { mustIds: [...mustIds] }),
});

/** A suggested start, a time of one's own, everybody asked, or the arranger. */
export type Choice = string;
export const OWN_TIME = 'own';
export const ASK_ALL = 'ask';
export const ARRANGER = 'arranger';

/** The best until another is picked; a suggestion that is not there any more, after other terms, is nobody's choice. */
export function standing(picked: Choice | null, { times }: Suggested): Choice {
  const there = [OWN_TIME, ASK_ALL, ARRANGER, ...times.map(({ startsAt }) => startsAt)];
  return there.find((choice) => choice === picked) ?? times[0]?.startsAt ?? OWN_TIME;
}

export interface ChosenTime {
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null for none. */
  readonly roomId: string | null;
}

const MINUTE_MS = 60_000;

/** The time that is chosen; null where none is. */
export function chosenTime(
  choice: Choice,
  { times }: Suggested,
  own: LocalTime,
  zone: string,
  { lengthMinutes, room }: Terms,
): ChosenTime | null {
  const suggested = times.find(({ startsAt }) => startsAt === choice);
  if (suggested) return { startsAt: suggested.startsAt, endsAt: suggested.endsAt, roomId: suggested.roomId ?? null };
  const startsAt = choice === OWN_TIME ? instantOf(own, zone) : null;
  if (!startsAt) return null;
  const endsAt = new Date(Date.parse(startsAt) + lengthMinutes * MINUTE_MS).toISOString();
  return { startsAt, endsAt, roomId: room === ANY_ROOM || room === NO_ROOM ? null : room };
}
