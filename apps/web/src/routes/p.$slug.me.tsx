import { createFileRoute } from '@tanstack/react-router';
import { MeScreen } from '../identity/me-screen';

export const Route = createFileRoute('/p/$slug/me')({ component: MeScreen });
