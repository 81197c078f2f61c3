import { createFileRoute } from '@tanstack/react-router';
import { ListsScreen } from '../circulation/lists-screen';

export const Route = createFileRoute('/p/$slug/lists/')({ component: ListsScreen });
