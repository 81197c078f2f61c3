import { createFileRoute } from '@tanstack/react-router';
import { ClientsScreen } from '../identity/clients-screen';

export const Route = createFileRoute('/p/$slug/settings/clients')({ component: ClientsScreen });
