import { createFileRoute } from '@tanstack/react-router';
import { RepliesScreen } from '../notifications/replies-screen';
import { replyFilters } from '../notifications/reply-filters';

export const Route = createFileRoute('/p/$slug/replies')({ validateSearch: replyFilters, component: RepliesScreen });
