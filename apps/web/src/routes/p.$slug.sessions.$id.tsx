import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { SessionScreen } from '../sessions/session-screen';

export const Route = createFileRoute('/p/$slug/sessions/$id')({ validateSearch: deedFrom, component: SessionScreen });
