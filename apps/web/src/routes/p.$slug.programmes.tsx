import { createFileRoute } from '@tanstack/react-router';
import { ProgrammesScreen } from '../programmes/programmes-screen';

export const Route = createFileRoute('/p/$slug/programmes')({ component: ProgrammesScreen });
