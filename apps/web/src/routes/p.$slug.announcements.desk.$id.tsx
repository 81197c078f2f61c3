import { createFileRoute } from '@tanstack/react-router';
import { DeskScreen } from '../announcements/desk-screen';
import { deedFrom } from '../kit/use-url-dialog';

export const Route = createFileRoute('/p/$slug/announcements/desk/$id')({
  validateSearch: deedFrom,
  component: DeskScreen,
});
