import { createFileRoute } from '@tanstack/react-router';
import { SharingScreen } from '../network/sharing-screen';

export const Route = createFileRoute('/p/$slug/settings/sharing')({ component: SharingScreen });
