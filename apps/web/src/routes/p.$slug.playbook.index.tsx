import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { PlaybookScreen } from '../playbook/playbook-screen';

export const Route = createFileRoute('/p/$slug/playbook/')({ validateSearch: deedFrom, component: PlaybookScreen });
