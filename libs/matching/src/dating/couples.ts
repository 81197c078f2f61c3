import { type Party } from '../party.js';
import { type Guest, type SpeedDating } from './instance.js';

export interface Couple {
  readonly mentor: string;
  readonly venture: string;
}

/** Those who must meet, by their ids. */
export const couplesOf = ({ mentors, ventures, mustMeet }: SpeedDating): Couple[] =>
  mustMeet.map(([mentor, venture]) => ({ mentor: idOf(mentors, mentor), venture: idOf(ventures, venture) }));

const idOf = (guests: readonly Guest[], who: Party): string =>
  typeof who === 'number' ? (guests[who]?.id ?? '') : who;

export const nameOf = ({ mentor, venture }: Couple): string => JSON.stringify([mentor, venture]);
