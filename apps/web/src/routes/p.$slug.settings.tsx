import { createFileRoute } from '@tanstack/react-router';
import { SettingsScreen } from '../programmes/settings-screen';

export const Route = createFileRoute('/p/$slug/settings')({ component: SettingsScreen });
