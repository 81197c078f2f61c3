import { placeOf } from '../party.js';
import { common, commonCount, slotSet } from './bits.js';
import {
  type Lock,
  secondsOf,
  type TeamMatching,
  type TeamMentor,
  type TeamRules,
  type TeamVenture,
} from './instance.js';
import { type SeatRow, seatRows } from './seat-rows.js';

/** A coefficient in a row of the choice among teams. */
export interface Entry {
  readonly row: number;
  readonly value: number;
}

/** A mentor who may sit on a venture's team, as far as the two alone can tell. */
export interface Candidate {
  readonly mentor: number;
  /** Fit, without the cost of the seat. */
  readonly worth: number;
  /** The venture's needs that they cover, as bits. */
  readonly covers: number;
  readonly family: number;
  readonly newcomer: boolean;
  readonly experienced: boolean;
  /** Free slots that the venture shares. */
  readonly slots: Uint32Array;
  /** What each seat takes from their hours; null for a seat they may not have. */
  readonly member: Seat | null;
  readonly lead: Seat | null;
}

export interface Seat {
  readonly seconds: number;
  readonly entries: readonly Entry[];
}

/** A venture that calls for a team. */
export interface Call {
  readonly venture: number;
  readonly priority: number;
  readonly weights: readonly number[];
  /** Needs that must be covered, as bits. */
  readonly required: number;
  readonly slots: Uint32Array;
  readonly candidates: readonly Candidate[];
  /** Mentors who must be on the team. */
  readonly locked: readonly number[];
  /** The mentors who may lead, if not all who are able to. */
  readonly leads: readonly number[] | null;
}

/** An instance, looked up once: mentors and ventures by their place in the order of their ids. */
export interface Board {
  readonly rules: TeamRules;
  readonly mentors: readonly TeamMentor[];
  readonly ventures: readonly TeamVenture[];
  readonly calls: readonly Call[];
  /** By mentor, the seconds that are not given yet. */
  readonly free: readonly number[];
  /** The most that each row of hours allows. */
  readonly most: readonly number[];
}

/** Sorted by id, so that the order in a document decides nothing. */
const byId = <T extends { readonly id: string }>(side: readonly T[]): { readonly item: T; readonly at: number }[] =>
  side.map((item, at) => ({ item, at })).sort((a, b) => (a.item.id < b.item.id ? -1 : 1));

export function boardOf(instance: TeamMatching): Board {
  const mentors = byId(instance.mentors);
  const ventures = byId(instance.ventures);
  const hours = new HoursRows(mentors.map(({ item, at }) => ({ free: freeOf(item), sizes: sizesOf(instance, at) })));
  const families = [...new Set(mentors.map(({ item }) => item.family))];
  const calls = ventures.map(({ item, at }, venture) => {
    const call = callOf(instance, item, at, venture, (place) => mentors.findIndex((mentor) => mentor.at === place));
    const candidates = mentors.flatMap((mentor, place) => {
      const seats = seatsOf(instance, mentor.at, at, (seconds) => hours.seat(place, seconds));
      const family = families.indexOf(mentor.item.family);
      return candidateOf(instance, { mentor: mentor.item, place, family, at: mentor.at, column: at, ...seats }, call);
    });
    return { ...call, candidates };
  });
  const items = <T>(side: readonly { readonly item: T }[]): T[] => side.map(({ item }) => item);
  return {
    rules: instance.rules,
    mentors: items(mentors),
    ventures: items(ventures),
    calls,
    free: mentors.map(({ item }) => freeOf(item)),
    most: hours.most,
  };
}

export const freeOf = ({ capacity, load }: TeamMentor): number => secondsOf(capacity) - secondsOf(load);

/** The rows of every mentor's hours, numbered through. */
class HoursRows {
  readonly most: number[] = [];
  private readonly first: number[] = [];
  private readonly rows: (readonly SeatRow[])[] = [];

  constructor(private readonly mentors: readonly { readonly free: number; readonly sizes: readonly number[] }[]) {
    for (const { free, sizes } of mentors) {
      const rows = seatRows(free, sizes);
      this.first.push(this.most.length);
      this.rows.push(rows);
      this.most.push(...rows.map(({ most }) => most));
    }
  }

  /** What a seat of so many seconds takes; null when there are not so many. */
  seat(place: number, seconds: number): Seat | null {
    const { free = 0, sizes = [] } = this.mentors[place] ?? {};
    if (seconds > free) return null;
    const size = sizes.indexOf(seconds);
    const entries = (this.rows[place] ?? []).map(({ coefficients }, i) => ({
      row: (this.first[place] ?? 0) + i,
      value: coefficients[size] ?? 0,
    }));
    return { seconds, entries: entries.filter(({ value }) => value !== 0) };
  }
}

const secondsAt = (
  { hours, ventures }: TeamMatching,
  row: number,
  column: number,
): { member: number; lead: number } => {
  const own = hours?.[row]?.[column];
  const venture = ventures[column];
  return { member: secondsOf(own ?? venture?.memberHours ?? 0), lead: secondsOf(own ?? venture?.leadHours ?? 0) };
};

/** The distinct seconds that seats can take of a mentor's free ones. */
function sizesOf(instance: TeamMatching, row: number): number[] {
  const mentor = instance.mentors[row];
  const free = mentor ? freeOf(mentor) : 0;
  const all = instance.ventures.flatMap((_, column) => {
    const { member, lead } = secondsAt(instance, row, column);
    const open = instance.fit[row]?.[column] !== -1;
    return open ? [member, ...(mentor?.lead ? [lead] : [])] : [];
  });
  return [...new Set(all)].filter((seconds) => seconds > 0 && seconds <= free).sort((a, b) => a - b);
}

function seatsOf(
  instance: TeamMatching,
  row: number,
  column: number,
  seat: (seconds: number) => Seat | null,
): { readonly member: Seat | null; readonly lead: Seat | null } {
  const { member, lead } = secondsAt(instance, row, column);
  return { member: seat(member), lead: instance.mentors[row]?.lead ? seat(lead) : null };
}

type Caller = Omit<Call, 'candidates'> & { readonly removed: readonly number[] };

function callOf(
  { mentors, ventures, locks }: TeamMatching,
  venture: TeamVenture,
  column: number,
  place: number,
  mentorAt: (row: number) => number,
): Caller {
  const settled = locks.filter((lock) => placeOf(ventures, lock.venture) === column);
  const at = (who: Lock['venture']): number => mentorAt(placeOf(mentors, who));
  const leads = settled.flatMap(({ lead }) => (lead === undefined ? [] : [at(lead)]));
  return {
    venture: place,
    priority: venture.priority,
    weights: venture.needs.map(({ weight }) => weight),
    required: bitsWhere(venture.needs, ({ required }) => required),
    slots: slotSet(venture.slots),
    locked: [...new Set([...settled.flatMap(({ members }) => members.map(at)), ...leads])],
    leads: leads.length > 0 ? leads.filter((lead) => leads.every((other) => other === lead)) : null,
    removed: settled.flatMap(({ removed }) => removed.map(at)),
  };
}

const bitsWhere = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.reduce((bits, item, i) => (holds(item) ? bits | (1 << i) : bits), 0);

interface Pairing {
  readonly mentor: TeamMentor;
  readonly place: number;
  readonly family: number;
  readonly at: number;
  readonly column: number;
  readonly member: Seat | null;
  readonly lead: Seat | null;
}

/** Empty when the two cannot be together at all. */
function candidateOf({ rules, fit, ventures }: TeamMatching, pairing: Pairing, call: Caller): Candidate[] {
  const { mentor, place, family, at, column, member, lead } = pairing;
  const fits = fit[at]?.[column] ?? -1;
  const slots = slotSet(mentor.slots);
  if (fits === -1 || call.removed.includes(place) || (!member && !lead)) return [];
  if (commonCount(slots, call.slots) < rules.minCommonSlots) return [];
  const covers = bitsWhere(ventures[column]?.needs ?? [], ({ skill }) => mentor.skills.includes(skill));
  const newcomer = mentor.level === 'newcomer';
  const experienced = mentor.level === 'experienced';
  const shared = common(slots, call.slots);
  const one = { mentor: place, worth: fits - rules.memberCost, covers, family, newcomer, experienced, slots: shared };
  return [{ ...one, member, lead }];
}
