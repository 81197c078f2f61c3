import { couplesOf } from './couples.js';
import { type Guest, type Meeting, type Rounds, type SpeedDating } from './instance.js';

/**
 * Judges a plan by the rules of `speed-dating/1` alone.
 *
 * @returns what is wrong, one sentence each; empty means that it can be held.
 */
export function checkDating(instance: SpeedDating, { meetings }: Rounds): string[] {
  const pairs = meetings.map(({ mentor, venture }) => `${mentor} and ${venture}`);
  return [
    ...repeated(pairs).map((pair) => `${pair} meet twice.`),
    ...meetings.flatMap((meeting) => allowed(instance, meeting)),
    ...instance.mentors.flatMap((mentor) => [
      ...present(mentor, roundsOf(meetings, 'mentor', mentor.id)),
      ...rested(mentor, roundsOf(meetings, 'mentor', mentor.id), instance.maxRunMentor),
    ]),
    ...instance.ventures.flatMap((venture) => present(venture, roundsOf(meetings, 'venture', venture.id))),
    ...couplesOf(instance)
      .filter(({ mentor, venture }) => !pairs.includes(`${mentor} and ${venture}`))
      .map(({ mentor, venture }) => `${mentor} and ${venture} must meet, and do not.`),
  ];
}

/** What a plan weighs. */
export function weightOf({ mentors, ventures, weight }: SpeedDating, { meetings }: Rounds): number {
  const row = new Map(mentors.map(({ id }, i) => [id, weight[i] ?? []]));
  const column = new Map(ventures.map(({ id }, i) => [id, i]));
  return meetings.reduce((sum, { mentor, venture }) => sum + (row.get(mentor)?.[column.get(venture) ?? -1] ?? 0), 0);
}

const repeated = <T>(things: readonly T[]): T[] => things.filter((thing, i) => things.indexOf(thing) < i);

const roundsOf = (meetings: readonly Meeting[], side: 'mentor' | 'venture', id: string): number[] =>
  meetings.filter((meeting) => meeting[side] === id).map(({ round }) => round);

function allowed({ mentors, ventures, weight }: SpeedDating, { mentor, venture }: Meeting): string[] {
  const worth = weight[mentors.findIndex(({ id }) => id === mentor)]?.[ventures.findIndex(({ id }) => id === venture)];
  if (worth === undefined) return [`${mentor} or ${venture} is not invited.`];
  return worth < 0 ? [`${mentor} and ${venture} may not meet.`] : [];
}

function present({ id, available, maxMeetings }: Guest, rounds: readonly number[]): string[] {
  return [
    ...rounds.filter((round) => available[round] !== '1').map((round) => `${id} is not there in round ${round}.`),
    ...repeated(rounds).map((round) => `${id} is at two tables in round ${round}.`),
    ...(rounds.length > maxMeetings ? [`${id} has ${rounds.length} meetings, and wants ${maxMeetings}.`] : []),
  ];
}

function rested({ id }: Guest, rounds: readonly number[], maxRun: number): string[] {
  if (maxRun === 0) return [];
  const tired = rounds.filter((round) =>
    Array.from({ length: maxRun }, (_, i) => round - 1 - i).every((at) => rounds.includes(at)),
  );
  return tired.map((round) => `${id} has no rest before round ${round}.`);
}
