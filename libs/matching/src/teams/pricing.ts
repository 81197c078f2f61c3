import { type Call, type Seat } from './board.js';
import { type Desk } from './desk.js';
import { type Goal } from './goal.js';
import { type Quest } from './team-search.js';

/** What hours cost, and what a served priority gains. */
export interface Prices {
  readonly hours: Float64Array;
  readonly served: number;
}

/** What every team of a venture gains alike. */
export const giftOf = ({ aim }: Goal, { priority }: Call, { served }: Prices): number =>
  aim === 'served' ? priority : served * priority;

export type Pricing = Pick<Quest, 'memberPrice' | 'leadPrice' | 'leastScore' | 'scoreShare' | 'nodes'>;

/** A search at these prices. */
export function pricingOf({ aim, leastScore }: Goal, call: Call, { hours }: Prices, { board, effort }: Desk): Pricing {
  const memberPrice = new Float64Array(board.mentors.length);
  const leadPrice = new Float64Array(board.mentors.length);
  for (const { mentor, member, lead } of call.candidates) {
    memberPrice[mentor] = seatPrice(member, hours);
    leadPrice[mentor] = seatPrice(lead, hours);
  }
  return { memberPrice, leadPrice, leastScore, scoreShare: aim === 'total' ? 1 : 0, nodes: effort.nodes };
}

const seatPrice = (seat: Seat | null, hours: Float64Array): number =>
  (seat?.entries ?? []).reduce((sum, { row, value }) => sum + value * (hours[row] ?? 0), 0);

/** No prices: the score alone. */
export const FREE = { memberPrice: [], leadPrice: [], scoreShare: 1, leastScore: -Infinity, above: -Infinity } as const;
