import { createFileRoute } from '@tanstack/react-router';
import { programmeFilters } from '../programmes/programme-filters';
import { ProgrammesScreen } from '../programmes/programmes-screen';

export const Route = createFileRoute('/p/$slug/programmes/')({
  validateSearch: programmeFilters,
  component: ProgrammesScreen,
});
