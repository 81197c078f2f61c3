import { createFileRoute } from '@tanstack/react-router';
import { exchangeFilters } from '../exchange/exchange-filters';
import { ExchangeScreen } from '../exchange/exchange-screen';

export const Route = createFileRoute('/p/$slug/exchange/')({
  validateSearch: exchangeFilters,
  component: ExchangeScreen,
});
