import { createFileRoute } from '@tanstack/react-router';
import { ListScreen } from '../circulation/list-screen';

export const Route = createFileRoute('/p/$slug/lists/$id')({ component: ListScreen });
