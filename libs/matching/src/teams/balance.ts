import { type Column, timesOf } from './column.js';
import { type Desk } from './desk.js';
import { secondsOf } from './instance.js';

/**
 * The same ventures served, no team weaker than the weakest was, hardly less in all, and hours taken more evenly: one
 * team after the other is exchanged for another one met on the way, as long as that evens the load.
 *
 * @param share of the total that may be given for it.
 */
export function balanced(desk: Desk, teams: readonly Column[], share: number): readonly Column[] {
  const worst = Math.min(...teams.map(({ score }) => score));
  const total = totalOf(teams);
  const others = desk.columns.all.filter(({ score }) => score >= worst);
  const scales = new Scales(desk, teams);
  const least = total - Math.floor(Math.abs(total) * share);
  for (let swap = scales.bestSwap(others, least); swap; swap = scales.bestSwap(others, least)) scales.exchange(swap);
  return scales.teams;
}

const totalOf = (teams: readonly Column[]): number => teams.reduce((sum, { score }) => sum + score, 0);

interface Swap {
  readonly out: Column;
  readonly into: Column;
  /** How much more even it is. */
  readonly relief: number;
}

/** Less is noise of floating point. */
const RELIEF = 1e-9;

/** Who gives how much of what they promised. */
class Scales {
  teams: Column[];
  private readonly given: number[];
  private readonly capacity: number[];

  constructor(
    private readonly desk: Desk,
    teams: readonly Column[],
  ) {
    this.teams = [...teams];
    this.given = desk.board.mentors.map(({ load }) => secondsOf(load));
    this.capacity = desk.board.mentors.map(({ capacity }) => secondsOf(capacity));
    for (const team of teams) this.put(team, 1);
  }

  bestSwap(others: readonly Column[], least: number): Swap | null {
    const sitting = new Map(this.teams.map((team) => [team.venture, team]));
    const total = totalOf(this.teams);
    let best: Swap | null = null;
    for (const into of others) {
      const out = sitting.get(into.venture);
      if (!out || total - out.score + into.score < least) continue;
      const relief = this.relief(out, into);
      if (relief > (best?.relief ?? RELIEF)) best = { out, into, relief };
    }
    return best;
  }

  exchange({ out, into }: Swap): void {
    this.put(out, -1);
    this.put(into, 1);
    this.teams = this.teams.map((team) => (team === out ? into : team));
  }

  /** Below nothing where somebody has not so many hours. */
  private relief(out: Column, into: Column): number {
    const [before, after] = [timesOf(out), timesOf(into)];
    let relief = 0;
    for (const mentor of new Set([...before.keys(), ...after.keys()])) {
      const given = this.given[mentor] ?? 0;
      const then = given - (before.get(mentor) ?? 0) + (after.get(mentor) ?? 0);
      if (then > given && then > (this.capacity[mentor] ?? 0)) return -1;
      relief += this.strain(mentor, given) - this.strain(mentor, then);
    }
    return relief;
  }

  /** Squares: taking from the busiest helps most. */
  private strain = (mentor: number, given: number): number => (given / Math.max(1, this.capacity[mentor] ?? 0)) ** 2;

  private put(team: Column, by: 1 | -1): void {
    for (const [mentor, seconds] of timesOf(team)) this.given[mentor] = (this.given[mentor] ?? 0) + by * seconds;
  }
}
