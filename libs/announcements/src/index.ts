import { Announcement, AnnouncementMark, AnnouncementVersion, NetworkArrival } from './announcement.entity.js';
import { ExchangeAnswer, ExchangeHiding, ExchangeQuestion } from './exchange/exchange.entity.js';

export { AnnouncementsModule } from './announcements.module.js';

export const announcementEntities = [
  Announcement,
  AnnouncementMark,
  AnnouncementVersion,
  NetworkArrival,
  ExchangeAnswer,
  ExchangeHiding,
  ExchangeQuestion,
];
