import { createFileRoute } from '@tanstack/react-router';
import { announcementFilters } from '../announcements/announcement-filters';
import { AnnouncementsScreen } from '../announcements/announcements-screen';

export const Route = createFileRoute('/p/$slug/announcements/')({
  validateSearch: announcementFilters,
  component: AnnouncementsScreen,
});
