import { createFileRoute } from '@tanstack/react-router';
import { ApplicationsScreen } from '../intake/applications-screen';

export const Route = createFileRoute('/p/$slug/applications/')({ component: ApplicationsScreen });
