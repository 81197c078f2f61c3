import { createFileRoute } from '@tanstack/react-router';
import { todayFilters } from '../today/today-filters';
import { TodayScreen } from '../today/today-screen';

export const Route = createFileRoute('/p/$slug/')({ validateSearch: todayFilters, component: TodayScreen });
