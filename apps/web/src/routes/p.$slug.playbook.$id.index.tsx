import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { PlaybookItemScreen } from '../playbook/item-screen';

export const Route = createFileRoute('/p/$slug/playbook/$id/')({
  validateSearch: deedFrom,
  component: PlaybookItemScreen,
});
