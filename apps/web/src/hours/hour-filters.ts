import type { OfficeHourState } from '../gql/graphql';
import { oneOf } from '../kit/from-url';

export const HOUR_PERIODS = ['coming', 'past'] as const;
export const HOUR_STATES = [
  'open',
  'offered',
  'booked',
  'over',
  'closed',
] as const satisfies readonly OfficeHourState[];

export interface HourFilters {
  /** Coming, where nothing is said. */
  readonly period?: (typeof HOUR_PERIODS)[number] | undefined;
  readonly state?: OfficeHourState | undefined;
  readonly deed?: 'open' | undefined;
}

export const hourFilters = ({ period, state, deed }: Record<string, unknown>): HourFilters => ({
  period: oneOf(HOUR_PERIODS, period),
  state: oneOf(HOUR_STATES, state),
  deed: oneOf(['open'], deed),
});
