import { createFileRoute } from '@tanstack/react-router';
import { introductionFilters } from '../introductions/introduction-filters';
import { IntroductionsScreen } from '../introductions/introductions-screen';

export const Route = createFileRoute('/p/$slug/introductions/')({
  validateSearch: introductionFilters,
  component: IntroductionsScreen,
});
