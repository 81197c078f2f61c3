import { createFileRoute } from '@tanstack/react-router';
import { adopterFilters } from '../adopters/adopter-filters';
import { AdoptersScreen } from '../adopters/adopters-screen';

export const Route = createFileRoute('/p/$slug/adopters/')({
  validateSearch: adopterFilters,
  component: AdoptersScreen,
});
