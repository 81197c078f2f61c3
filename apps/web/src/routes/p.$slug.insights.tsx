import { createFileRoute } from '@tanstack/react-router';
import { insightFilters } from '../insights/insight-filters';
import { InsightsScreen } from '../insights/insights-screen';

export const Route = createFileRoute('/p/$slug/insights')({
  validateSearch: insightFilters,
  component: InsightsScreen,
});
