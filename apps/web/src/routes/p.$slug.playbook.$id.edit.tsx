import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { EntryEditScreen } from '../playbook/edit-screen';

export const Route = createFileRoute('/p/$slug/playbook/$id/edit')({
  validateSearch: deedFrom,
  component: EntryEditScreen,
});
