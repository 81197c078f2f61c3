import { createFileRoute } from '@tanstack/react-router';
import { AdopterScreen } from '../adopters/adopter-screen';
import { deedFrom } from '../kit/use-url-dialog';

export const Route = createFileRoute('/p/$slug/adopters/$id')({
  validateSearch: deedFrom,
  component: AdopterScreen,
});
