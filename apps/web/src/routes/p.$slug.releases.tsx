import { createFileRoute } from '@tanstack/react-router';
import { releaseFilters } from '../network/network-filters';
import { ReleasesScreen } from '../network/releases-screen';

export const Route = createFileRoute('/p/$slug/releases')({
  validateSearch: releaseFilters,
  component: ReleasesScreen,
});
