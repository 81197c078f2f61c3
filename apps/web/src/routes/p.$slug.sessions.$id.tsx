import { createFileRoute } from '@tanstack/react-router';
import { SessionScreen } from '../sessions/session-screen';

export const Route = createFileRoute('/p/$slug/sessions/$id')({ component: SessionScreen });
