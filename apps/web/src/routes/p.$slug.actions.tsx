import { createFileRoute } from '@tanstack/react-router';
import { ActionsScreen } from '../sessions/actions-screen';

export const Route = createFileRoute('/p/$slug/actions')({ component: ActionsScreen });
