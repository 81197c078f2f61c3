import { createFileRoute } from '@tanstack/react-router';
import { TodayScreen } from '../today/today-screen';

export const Route = createFileRoute('/p/$slug/')({ component: TodayScreen });
