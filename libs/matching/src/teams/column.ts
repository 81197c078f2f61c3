import { type Board, type Call, type Candidate, type Entry, type Seat } from './board.js';
import { type Found } from './team-search.js';

/** A whole team as one thing to choose or leave. */
export interface Column {
  readonly venture: number;
  readonly lead: number;
  readonly members: readonly number[];
  readonly score: number;
  readonly priority: number;
  /** What each member gives of their time, in the order of members. */
  readonly seconds: readonly number[];
  /** What that takes in the rows of hours. */
  readonly entries: readonly Entry[];
}

/** All teams met so far. */
export class Columns {
  readonly all: Column[] = [];
  private readonly met = new Map<string, Column>();
  private readonly candidates: readonly ReadonlyMap<number, Candidate>[];

  constructor({ calls }: Board) {
    this.candidates = calls.map((call) => new Map(call.candidates.map((one) => [one.mentor, one])));
  }

  /** Of the teams found for a venture those that were not met before. */
  add(call: Call, found: readonly Found[]): Column[] {
    const fresh = this.look(call, found).filter((column) => !this.met.has(nameOf(column)));
    for (const column of fresh) this.met.set(nameOf(column), column);
    this.all.push(...fresh);
    return fresh;
  }

  /** The teams found for a venture; those met before are the same things as then, the others are not kept. */
  look(call: Call, found: readonly Found[]): Column[] {
    return found.map((team) => this.met.get(nameOf({ ...team, venture: call.venture })) ?? this.columnOf(call, team));
  }

  private columnOf({ venture, priority }: Call, { lead, members, score }: Found): Column {
    const seats = members.map((mentor) => this.seat(venture, mentor, lead));
    const entries = seats.flatMap((seat) => seat?.entries ?? []);
    return { venture, lead, members, score, priority, seconds: seats.map((seat) => seat?.seconds ?? 0), entries };
  }

  private seat(venture: number, mentor: number, lead: number): Seat | null {
    const candidate = this.candidates[venture]?.get(mentor);
    return (mentor === lead ? candidate?.lead : candidate?.member) ?? null;
  }
}

const nameOf = ({ venture, lead, members }: Pick<Column, 'venture' | 'lead' | 'members'>): string =>
  `${venture}:${lead}:${members.join()}`;

/** What a team takes of its members' time, in seconds, by mentor. */
export const timesOf = ({ members, seconds }: Column): Map<number, number> =>
  new Map(members.map((mentor, i) => [mentor, seconds[i] ?? 0]));

/** What is taken at these prices. */
export const priceOf = (entries: readonly Entry[], prices: ArrayLike<number>): number =>
  entries.reduce((sum, { row, value }) => sum + value * (prices[row] ?? 0), 0);
