import { createFileRoute } from '@tanstack/react-router';
import { RunScreen } from '../proposing/run-screen';

export const Route = createFileRoute('/p/$slug/teams/$id')({ component: RunScreen });
