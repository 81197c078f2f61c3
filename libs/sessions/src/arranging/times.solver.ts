import type { Office, Person, RoomTimes } from '@outrigger/availability';
import {
  type Attendee,
  bestTimes,
  type Free,
  freeTimes,
  type MeetingTimes,
  type Span,
  wallClock,
} from '@outrigger/matching';
import type { AttendeePart } from '../session.entity.js';
import { burdenOf, discomfort } from './burden.policy.js';

export interface Invitee extends Person {
  readonly part: AttendeePart;
  readonly mandatory: boolean;
  /** Hours that they bore in sessions before, beyond the others. */
  readonly borne: number;
}

/** When can this session take place? */
export interface TimesAsked {
  readonly now: Date;
  readonly from: Date;
  readonly to: Date;
  readonly lengthMinutes: number;
  readonly noticeHours: number;
  readonly bufferMinutes: number;
  readonly people: readonly Invitee[];
  readonly office: Office;
  /** Of which one is needed; none where it takes place online or elsewhere. */
  readonly rooms: readonly RoomTimes[];
  /** T1: mentors at least. */
  readonly minimum: number;
  /** The instant that the cadence wishes for; null for as soon as possible. */
  readonly wishedOn: Date | null;
  /** How many times a day away from it weighs. */
  readonly haste: number;
  readonly top: number;
  /** Starts that were asked about already, and did not suit. */
  readonly without?: ReadonlySet<number>;
}

export type Blocking = 'busy' | 'hours';

export interface SuggestedTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roomId: string | null;
  /** Who can come, of all. */
  readonly coming: readonly string[];
  readonly mentors: number;
  readonly blocked: readonly { readonly membershipId: string; readonly why: Blocking }[];
  /** For whom it is early or late, by hours. */
  readonly burdened: readonly { readonly membershipId: string; readonly hours: number }[];
  /** Days from what the cadence wishes for. */
  readonly daysOff: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Starts are on the quarter; the half hour is what people expect. */
const STEP_MINUTES = 15;
const ALL = 10_000;
const WORTH = { person: 100, day: 3, burden: 4, half: 2 };

/** The best times, the best first: those of different days before a second one of the same day. */
export function suggest(asked: TimesAsked): SuggestedTime[] {
  const instance = instanceOf(asked);
  const diaries = diariesOf(asked, instance);
  const sketches = bestTimes(instance)
    .slots.map(({ start }) => sketchAt(asked, diaries, Date.parse(start)))
    .filter(({ at, mentors }) => mentors >= asked.minimum && !asked.without?.has(at));
  sketches.sort((a, b) => b.score - a.score || a.at - b.at);
  const starts = spread(
    sketches.map(({ at }) => at),
    asked,
  );
  return starts.map((at) => timeAt(asked, diaries, at));
}

export function instanceOf(asked: TimesAsked): MeetingTimes {
  const { now, from, to, lengthMinutes, noticeHours, bufferMinutes, people, office, rooms } = asked;
  return {
    format: 'meeting-times/1',
    now: now.toISOString(),
    noticeMin: noticeHours * 60,
    window: { from: from.toISOString(), to: to.toISOString() },
    durationMin: lengthMinutes,
    stepMin: STEP_MINUTES,
    bufferMin: bufferMinutes,
    top: ALL,
    people: [...attendeesOf(people), { ...office, mandatory: true }],
    rooms,
  };
}

const attendeesOf = (people: readonly Invitee[]): Attendee[] =>
  people.map(({ id, tz, mandatory, weekly, exceptions, busy }) => ({ id, tz, mandatory, weekly, exceptions, busy }));

interface DiaryOf extends Free {
  readonly id: string;
  readonly isMentor: boolean;
  readonly borne: number;
  /** Minutes from midnight on their wall clock. */
  readonly clock: (at: number) => number;
}

function diariesOf({ people, from, to }: TimesAsked, instance: MeetingTimes): DiaryOf[] {
  const span = { from: from.getTime(), to: to.getTime() };
  const clocks = new Map([...new Set(people.map(({ tz }) => tz))].map((tz) => [tz, wallClock(tz, span)]));
  const free = freeTimes(attendeesOf(people), instance);
  return people.map(({ id, part, tz, borne }, at) => ({
    id,
    borne,
    isMentor: part !== 'founder',
    clock: clocks.get(tz) ?? (() => 0),
    hours: free[at]?.hours ?? [],
    free: free[at]?.free ?? [],
  }));
}

/** What is needed of a time to choose among thousands. */
interface Sketch {
  readonly at: number;
  readonly mentors: number;
  readonly score: number;
}

/** One more person weighs more than all else; then the day that is wished for, and even hours for all, over the months too. */
function sketchAt(
  { now, wishedOn, haste, lengthMinutes }: TimesAsked,
  diaries: readonly DiaryOf[],
  at: number,
): Sketch {
  let [coming, mentors, burden] = [0, 0, 0];
  for (const { isMentor, free, clock, borne } of diaries) {
    if (!covers(free, at, at + lengthMinutes * MINUTE)) continue;
    coming++;
    if (isMentor) mentors++;
    burden += burdenOf(discomfort(clock(at), lengthMinutes), borne);
  }
  const days = Math.abs(at - (wishedOn ?? now).getTime()) / DAY;
  const onTheHalf = at % (30 * MINUTE) === 0;
  const away = Math.min(days, 30) * WORTH.day * haste;
  const score = coming * WORTH.person - away - burden * WORTH.burden + (onTheHalf ? WORTH.half : 0);
  return { at, mentors, score };
}

function timeAt(
  { rooms, lengthMinutes, wishedOn }: TimesAsked,
  diaries: readonly DiaryOf[],
  from: number,
): SuggestedTime {
  const to = from + lengthMinutes * MINUTE;
  const isFree = ({ free }: DiaryOf): boolean => covers(free, from, to);
  const coming = diaries.filter(isFree);
  return {
    startsAt: new Date(from),
    endsAt: new Date(to),
    roomId: rooms.find(({ busy }) => isVacant(busy, from, to))?.id ?? null,
    coming: coming.map(({ id }) => id),
    mentors: coming.filter(({ isMentor }) => isMentor).length,
    blocked: diaries
      .filter((diary) => !isFree(diary))
      .map(({ id, hours }) => ({ membershipId: id, why: covers(hours, from, to) ? 'busy' : 'hours' })),
    burdened: coming.flatMap(({ id, clock }) => {
      const hours = discomfort(clock(from), lengthMinutes);
      return hours > 0 ? [{ membershipId: id, hours }] : [];
    }),
    daysOff: wishedOn ? Math.round((from - wishedOn.getTime()) / DAY) : 0,
  };
}

/** Spans are in order, so the one that could hold it is found by halving. */
function covers(spans: readonly Span[], from: number, to: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.from <= from && to <= span.to;
}

const isVacant = (busy: RoomTimes['busy'], from: number, to: number): boolean =>
  busy.every(({ start, end }) => Date.parse(end) <= from || Date.parse(start) >= to);

/** A choice between quarters of one hour is none: one time a day, and only then others that do not touch them. */
function spread(starts: readonly number[], { top, office, lengthMinutes }: TimesAsked): number[] {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: office.tz, dateStyle: 'short' });
  const days = new Map<string, number>();
  for (const at of starts) {
    if (days.size >= top) break;
    const its = day.format(at);
    if (!days.has(its)) days.set(its, at);
  }
  const chosen = [...days.values()];
  for (const at of starts) {
    if (chosen.length >= top) break;
    if (chosen.every((other) => Math.abs(at - other) >= lengthMinutes * MINUTE)) chosen.push(at);
  }
  return chosen;
}
