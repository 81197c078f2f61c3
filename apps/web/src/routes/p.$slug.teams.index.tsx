import { createFileRoute } from '@tanstack/react-router';
import { RunsScreen } from '../proposing/runs-screen';

export const Route = createFileRoute('/p/$slug/teams/')({ component: RunsScreen });
