import { createFileRoute } from '@tanstack/react-router';
import { IntroductionScreen } from '../introductions/introduction-screen';
import { deedFrom } from '../kit/use-url-dialog';

export const Route = createFileRoute('/p/$slug/introductions/$id')({
  validateSearch: deedFrom,
  component: IntroductionScreen,
});
