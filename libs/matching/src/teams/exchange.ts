import { dice, shuffled } from '../dice.js';
import { type Column } from './column.js';
import { Deal, give, type Offer, worthOfAll } from './deal.js';
import { type Desk, goOn, wholeUnder } from './desk.js';
import { type Goal, worthOf } from './goal.js';
import { gainOf } from './pricing.js';
import { type Relaxation } from './relaxation.js';

/** How many ventures trade at once, how often, and how many of its teams each considers: those that lose least. */
const AT_ONCE = 9;
const ROUNDS = 1_000;
/** Where all ventures can trade at once, so many rounds for each without a gain mean that there is hardly one to come. */
const PATIENCE = 12;
const TEAMS = 100;

/**
 * Better teams by exchange: a few ventures that want the same mentors give their teams back, and the best of all that
 * can be formed of the teams met with the hours that are free then takes their place.
 *
 * @param pool the teams that may be formed.
 */
export function exchange(
  desk: Desk,
  goal: Goal,
  start: readonly Column[],
  relaxation: Relaxation,
  pool: readonly Column[] = desk.columns.all,
): readonly Column[] {
  const market = new Market(desk, goal, start, relaxation, pool);
  const ventures = desk.board.calls.length;
  const patience = ventures <= AT_ONCE ? PATIENCE * ventures : ROUNDS;
  let [worth, idle] = [market.worth, 0];
  for (let round = 0; round < ROUNDS && idle < patience && !market.isDone(); round++) {
    goOn(desk);
    market.trade();
    idle = market.worth > worth ? 0 : idle + 1;
    worth = market.worth;
  }
  return market.teams;
}

class Market {
  private readonly chance = dice(20260329);
  private readonly held: Offer[];
  private readonly left: number[];
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
  }

  get teams(): Column[] {
    return this.held.flatMap(({ team }) => team ?? []);
  }

  get worth(): number {
    return worthOfAll(this.held);
  }

  isDone = (): boolean => this.worth >= wholeUnder(this.relaxation.bound);

  trade(): void {
    const first = Math.floor(this.chance() * this.held.length);
    const party = [first, ...shuffled([...(this.rivals[first] ?? [])], this.chance).slice(0, AT_ONCE - 1)];
    const before = party.flatMap((venture) => this.held[venture] ?? []);
    give(this.left, before, 1);
    const others = this.held.filter((_, venture) => !party.includes(venture));
    const most = others.reduce((rest, { worth, loss }) => rest - worth - loss, this.relaxation.bound);
    const offers = party.map((venture) => this.offers[venture] ?? []);
    const after = new Deal(offers, this.left, before, most).best();
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
