import { createFileRoute } from '@tanstack/react-router';
import { ArrangeScreen } from '../arranging/arrange-screen';

export const Route = createFileRoute('/p/$slug/sessions_/$id/arrange')({ component: ArrangeScreen });
