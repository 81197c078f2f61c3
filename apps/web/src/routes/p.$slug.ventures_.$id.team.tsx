import { createFileRoute } from '@tanstack/react-router';
import { FormTeamScreen } from '../proposing/form-team-screen';

export const Route = createFileRoute('/p/$slug/ventures_/$id/team')({ component: FormTeamScreen });
