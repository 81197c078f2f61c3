import type { ExchangeShow } from '../gql/graphql';
import { oneOf, textFrom } from '../kit/from-url';

export const EXCHANGE_SHOWS = ['open', 'ours', 'all'] as const satisfies readonly ExchangeShow[];

export interface ExchangeFilters {
  readonly show?: ExchangeShow | undefined;
  readonly tag?: string | undefined;
  readonly deed?: string | undefined;
}

export const exchangeFilters = ({ show, tag, deed }: Record<string, unknown>): ExchangeFilters => ({
  show: oneOf(EXCHANGE_SHOWS, show),
  tag: textFrom(tag),
  deed: textFrom(deed),
});
