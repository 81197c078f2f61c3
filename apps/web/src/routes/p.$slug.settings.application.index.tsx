import { createFileRoute } from '@tanstack/react-router';
import { IntakeDeskScreen } from '../intake/intake-desk-screen';

export const Route = createFileRoute('/p/$slug/settings/application/')({ component: IntakeDeskScreen });
