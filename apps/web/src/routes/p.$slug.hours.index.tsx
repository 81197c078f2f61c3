import { createFileRoute } from '@tanstack/react-router';
import { hourFilters } from '../hours/hour-filters';
import { HoursScreen } from '../hours/hours-screen';

export const Route = createFileRoute('/p/$slug/hours/')({ validateSearch: hourFilters, component: HoursScreen });
