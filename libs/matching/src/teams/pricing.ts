import { type Call, type Seat } from './board.js';
import { type Column, priceOf } from './column.js';
import { type Desk } from './desk.js';
import { type Goal, worthOf } from './goal.js';
import { handicapOf } from './handicap.js';
import { type Quest } from './team-search.js';

/** What hours cost, and what a served priority gains. */
export interface Prices {
  readonly hours: Float64Array;
  readonly served: number;
  /** By cut. */
  readonly cuts: Float64Array;
}

/** What every team of a venture gains alike. */
export const giftOf = ({ aim }: Goal, { priority }: Call, { served }: Prices): number =>
  aim === 'served' ? priority : served * priority;

/** What choosing a team brings at these prices. */
export const gainOf = ({ cuts }: Pick<Desk, 'cuts'>, goal: Goal, column: Column, prices: Prices): number =>
  worthOf(goal, column) -
  priceOf(column.entries, prices.hours) -
  priceOf(cuts.entriesOf(column), prices.cuts) +
  prices.served * column.priority;

export type Pricing = Pick<Quest, 'memberPrice' | 'leadPrice' | 'handicap' | 'leastScore' | 'scoreShare' | 'nodes'>;

/** A search at these prices. */
export function pricingOf(
  { aim, leastScore }: Goal,
  call: Call,
  prices: Prices,
  { board, cuts, effort }: Desk,
): Pricing {
  const { hours } = prices;
  const memberPrice = new Float64Array(board.mentors.length);
  const leadPrice = new Float64Array(board.mentors.length);
  for (const { mentor, member, lead } of call.candidates) {
    memberPrice[mentor] = seatPrice(member, hours);
    leadPrice[mentor] = seatPrice(lead, hours);
  }
  const handicap = handicapOf(cuts, call, prices.cuts);
  return { memberPrice, leadPrice, handicap, leastScore, scoreShare: aim === 'total' ? 1 : 0, nodes: effort.nodes };
}

const seatPrice = (seat: Seat | null, hours: Float64Array): number =>
  (seat?.entries ?? []).reduce((sum, { row, value }) => sum + value * (hours[row] ?? 0), 0);

/** No prices: the score alone. */
export const FREE = {
  memberPrice: [],
  leadPrice: [],
  handicap: null,
  scoreShare: 1,
  leastScore: -Infinity,
  above: -Infinity,
} as const;
