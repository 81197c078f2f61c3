/** A guest among the tables: with whom in which round. */
export interface Seat {
  readonly id: string;
  readonly index: number;
  /** What a meeting with each guest of the other side is worth; a negative one is forbidden. */
  readonly worth: readonly number[];
  /** The rounds that may still be given out. */
  readonly open: readonly boolean[];
  readonly met: (Seat | null)[];
  /** Meetings in a row before a rest is due. */
  readonly maxRun: number;
  /** Meetings left. */
  room: number;
}

/** Two guests of different sides, in either order. */
export type Pairing = readonly [Seat, Seat];

/** Two guests at one table in one round. */
export interface Table {
  readonly pair: Pairing;
  readonly round: number;
}

/** The tables of a whirlwind. All is done by seating and lifting one pair at a time, so that all can be undone. */
export class Floor {
  /** The worth of all who sit. */
  worth = 0;
  /** Everything done, in order; `mark` is a place in it. */
  private readonly done: { readonly table: Table; readonly by: 1 | -1 }[] = [];

  constructor(readonly rounds: readonly number[]) {}

  seat(table: Table): void {
    this.put(table, 1);
    this.done.push({ table, by: 1 });
  }

  lift(table: Table): void {
    this.put(table, -1);
    this.done.push({ table, by: -1 });
  }

  mark(): number {
    return this.done.length;
  }

  undoTo(mark: number): void {
    for (const { table, by } of this.done.splice(mark).reverse()) this.put(table, by === 1 ? -1 : 1);
  }

  /** Seats a pair in the first round that suits both, moving others to another round where they must. */
  insert(pair: Pairing, order: readonly number[] = this.rounds): boolean {
    const [one, other] = pair;
    if (one.room < 1 || other.room < 1 || one.met.includes(other)) return false;
    const round = this.roundFor(one, other, order);
    if (round === undefined) return false;
    this.seat({ pair, round });
    return true;
  }

  private roundFor(one: Seat, other: Seat, order: readonly number[]): number | undefined {
    const [mine, yours] = [one, other].map((guest) => order.filter((round) => sits(guest, round)));
    const common = mine?.find((round) => yours?.includes(round));
    if (common !== undefined) return common;
    for (const a of mine ?? []) {
      for (const b of yours ?? []) {
        if (other.open[a] && this.swap(other, a, b)) return a;
        if (one.open[b] && this.swap(one, b, a)) return b;
      }
    }
    return undefined;
  }

  /**
   * Exchanges two rounds along the chain of tables that begins at this guest's in `from` (Kempe). Guests within the
   * chain keep the same two rounds; only its far end sits in a new one, and must be there and rested.
   */
  private swap(guest: Seat, from: number, to: number): boolean {
    const chain: Table[] = [];
    let [end, round, free] = [guest, from, to];
    for (let next = end.met[round]; next; next = end.met[round]) {
      chain.push({ pair: [end, next], round });
      [end, round, free] = [next, free, round];
    }
    if (chain.length === 0 || !end.open[round] || !rests(end, round, free)) return false;
    for (const table of chain) this.lift(table);
    for (const table of chain) this.seat({ ...table, round: table.round === from ? to : from });
    return true;
  }

  private put({ pair: [one, other], round }: Table, by: 1 | -1): void {
    one.met[round] = by === 1 ? other : null;
    other.met[round] = by === 1 ? one : null;
    one.room -= by;
    other.room -= by;
    this.worth += by * worthOf([one, other]);
  }
}

export const worthOf = ([one, other]: Pairing): number => one.worth[other.index] ?? -1;

/** Whether two may meet, did not yet, and are both there in some round to come. */
export const couldMeet = ([one, other]: Pairing): boolean =>
  worthOf([one, other]) >= 0 && !one.met.includes(other) && one.open.some((here, round) => here && other.open[round]);

/** Whether a guest is there, free and rested in a round. */
export const sits = (guest: Seat, round: number): boolean =>
  guest.open[round] === true && !guest.met[round] && rests(guest, round);

/** Whether the run of meetings through this round would be short enough, one other round given up. */
function rests({ met, maxRun }: Seat, round: number, given = -1): boolean {
  let run = 1;
  for (let at = round - 1; met[at] && at !== given; at--) run++;
  for (let at = round + 1; met[at] && at !== given; at++) run++;
  return run <= maxRun;
}
