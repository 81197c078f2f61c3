import { createFileRoute } from '@tanstack/react-router';
import { HelpScreen } from '../asking/help-screen';

export const Route = createFileRoute('/p/$slug/help')({ component: HelpScreen });
