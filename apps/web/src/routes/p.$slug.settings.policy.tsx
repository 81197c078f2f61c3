import { createFileRoute } from '@tanstack/react-router';
import { PolicyScreen } from '../programmes/policy-screen';

export const Route = createFileRoute('/p/$slug/settings/policy')({ component: PolicyScreen });
