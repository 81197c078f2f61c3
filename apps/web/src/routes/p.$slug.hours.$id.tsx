import { createFileRoute } from '@tanstack/react-router';
import { HourScreen } from '../hours/hour-screen';

export const Route = createFileRoute('/p/$slug/hours/$id')({ component: HourScreen });
