import { createFileRoute } from '@tanstack/react-router';
import { sessionFilters } from '../sessions/session-filters';
import { SessionsScreen } from '../sessions/sessions-screen';

export const Route = createFileRoute('/p/$slug/sessions/')({
  validateSearch: sessionFilters,
  component: SessionsScreen,
});
