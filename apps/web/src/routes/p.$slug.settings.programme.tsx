import { createFileRoute } from '@tanstack/react-router';
import { ProgrammeScreen } from '../programmes/programme-screen';

export const Route = createFileRoute('/p/$slug/settings/programme')({ component: ProgrammeScreen });
