import { dice, shuffled } from '../dice.js';
import { type Column } from './column.js';
import { Deal, give, type Offer, worthOfAll } from './deal.js';
import { type Desk, goOn, wholeUnder } from './desk.js';
import { type Goal, worthOf } from './goal.js';
import { gainOf } from './pricing.js';
import { type Relaxation } from './relaxation.js';

/** How many ventures trade at once, and how many of its teams each considers: those that lose least. */
const AT_ONCE = 8;
const TEAMS = 100;
/** Trades after which what stays the same is stirred, and what a stirring may cost: with less, the best comes back. */
const CALM = 6;
const COST = 100;
/** Trades for each venture without a gain: where all can trade at once there is hardly one to come. */
const PATIENCE = { all: 12, some: 60, quick: 30 } as const;

/**
 * Better teams by exchange: a few ventures that want the same mentors give their teams back, and the best of all that
 * can be formed of these teams with the hours that are free then takes their place. Where that brings nothing any more,
 * one of them must take another team than it has.
 *
 * @param pool the teams that may be formed; without one, those met so far, and it ends sooner.
 */
export function exchange(
  desk: Desk,
  goal: Goal,
  start: readonly Column[],
  relaxation: Relaxation,
  pool?: readonly Column[],
): readonly Column[] {
  const market = new Market(desk, goal, start, relaxation, pool ?? desk.columns.all);
  const ventures = desk.board.calls.length;
  const patience = ventures * PATIENCE[ventures <= AT_ONCE ? 'all' : pool ? 'some' : 'quick'];
  for (let idle = 0; idle < patience && !market.isDone();) {
    goOn(desk);
    idle = market.trade() ? 0 : idle + 1;
    if (idle % CALM === CALM - 1) market.stir();
  }
  return market.teams;
}

interface Standing {
  readonly worth: number;
  readonly held: readonly Offer[];
  readonly left: readonly number[];
}

class Market {
  private readonly chance = dice(20260329);
  private readonly held: Offer[];
  private readonly left: number[];
  private best: Standing;
  private readonly offers: readonly (readonly Offer[])[];
  /** By venture, those whose offers hold the same mentors. */
  private readonly rivals: readonly (readonly number[])[];

  constructor(
    private readonly desk: Desk,
    private readonly goal: Goal,
    start: readonly Column[],
    private readonly relaxation: Relaxation,
    private readonly pool: readonly Column[],
  ) {
    const { calls, free } = desk.board;
    this.offers = calls.map(({ venture }) => this.offersOf(venture));
    this.rivals = rivalsOf(this.offers);
    this.held = calls.map(({ venture }) => this.offer(venture, start.find((team) => team.venture === venture) ?? null));
    this.left = [...free];
    give(this.left, this.held, -1);
    this.best = this.now();
  }

  /** The best so far. */
  get teams(): Column[] {
    return this.best.held.flatMap(({ team }) => team ?? []);
  }

  isDone = (): boolean => this.best.worth >= wholeUnder(this.relaxation.bound);

  /** Whether there were never better teams. */
  trade(): boolean {
    this.deal(this.party(), this.offers, 1);
    if (worthOfAll(this.held) <= this.best.worth) return false;
    this.best = this.now();
    return true;
  }

  /** Somebody gives up what they have, whatever that costs; not for long, where it costs much. */
  stir(): void {
    if (worthOfAll(this.held) < this.best.worth - this.chance() * COST) {
      this.held.splice(0, Infinity, ...this.best.held);
      this.left.splice(0, Infinity, ...this.best.left);
    }
    const [first = 0, ...others] = this.party();
    const kept = this.held[first]?.team;
    const offers = this.offers.map((some, at) => (at === first ? some.filter(({ team }) => team !== kept) : some));
    this.deal([first, ...others], offers, Infinity);
  }

  private now = (): Standing => ({ worth: worthOfAll(this.held), held: [...this.held], left: [...this.left] });

  private party(): number[] {
    const first = Math.floor(this.chance() * this.held.length);
    return [first, ...shuffled([...(this.rivals[first] ?? [])], this.chance).slice(0, AT_ONCE - 1)];
  }

  /** @param loss less than it may be lost. */
  private deal(party: readonly number[], offers: readonly (readonly Offer[])[], loss: number): void {
    const before = party.flatMap((venture) => this.held[venture] ?? []);
    give(this.left, before, 1);
    const others = this.held.filter((_, venture) => !party.includes(venture));
    const most = others.reduce((rest, { worth, loss: lost }) => rest - worth - lost, this.relaxation.bound);
    const theirs = party.map((venture) => offers[venture] ?? []);
    const after = new Deal(theirs, this.left, before, { most, loss }).best();
    party.forEach((venture, i) => this.held.splice(venture, 1, ...after.slice(i, i + 1)));
    give(this.left, after, -1);
  }

  private offersOf(venture: number): Offer[] {
    const { leastScore } = this.goal;
    const fitting = this.pool.filter((team) => team.venture === venture && team.score >= leastScore);
    const offers = [null, ...fitting].map((team) => this.offer(venture, team));
    return offers.sort((a, b) => a.loss - b.loss || b.worth - a.worth).slice(0, TEAMS);
  }

  private offer(venture: number, team: Column | null): Offer {
    const { prices, tops } = this.relaxation;
    const gain = team ? gainOf(this.desk, this.goal, team, prices) : 0;
    return { team, worth: team ? worthOf(this.goal, team) : 0, loss: (tops[venture] ?? 0) - gain };
  }
}

function rivalsOf(offers: readonly (readonly Offer[])[]): number[][] {
  const wanted = offers.map((some) => new Set(some.flatMap(({ team }) => team?.members ?? [])));
  const wants = (venture: number, mentors: ReadonlySet<number>): boolean =>
    [...(wanted[venture] ?? [])].some((mentor) => mentors.has(mentor));
  return wanted.map((mine, venture) => [...wanted.keys()].filter((other) => other !== venture && wants(other, mine)));
}
