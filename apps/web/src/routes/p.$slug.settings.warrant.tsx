import { createFileRoute } from '@tanstack/react-router';
import { WarrantTextScreen } from '../mentors/warrant-text-screen';

export const Route = createFileRoute('/p/$slug/settings/warrant')({ component: WarrantTextScreen });
