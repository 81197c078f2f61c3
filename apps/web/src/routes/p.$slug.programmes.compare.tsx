import { createFileRoute } from '@tanstack/react-router';
import { CompareScreen } from '../programmes/compare-screen';
import { comparedFrom } from '../programmes/programme-filters';

export const Route = createFileRoute('/p/$slug/programmes/compare')({
  validateSearch: comparedFrom,
  component: CompareScreen,
});
