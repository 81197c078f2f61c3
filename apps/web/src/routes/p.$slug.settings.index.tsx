import { createFileRoute } from '@tanstack/react-router';
import { PeopleScreen } from '../identity/people-screen';

export const Route = createFileRoute('/p/$slug/settings/')({ component: PeopleScreen });
