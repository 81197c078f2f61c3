import { createFileRoute } from '@tanstack/react-router';
import { AnnouncementScreen } from '../announcements/announcement-screen';

export const Route = createFileRoute('/p/$slug/announcements/$id')({ component: AnnouncementScreen });
