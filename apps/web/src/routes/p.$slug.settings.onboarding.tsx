import { createFileRoute } from '@tanstack/react-router';
import { OnboardingScreen } from '../onboarding/onboarding-screen';

export const Route = createFileRoute('/p/$slug/settings/onboarding')({ component: OnboardingScreen });
