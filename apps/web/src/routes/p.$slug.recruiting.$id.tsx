import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { ApplicationScreen } from '../recruiting/application-screen';

export const Route = createFileRoute('/p/$slug/recruiting/$id')({
  validateSearch: deedFrom,
  component: ApplicationScreen,
});
