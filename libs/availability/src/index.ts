import { Availability, DatedHours } from './availability.entity.js';
import { HoursQuestion } from './asking/hours-question.entity.js';
import { BusyCalendar, CalendarFetch } from './calendars/calendar.entity.js';
import { Engagement } from './engagement.entity.js';
import { ClosedDay, OpeningHours, Room } from './place.entity.js';

export { TELLING_HOURS } from './asking/hours-question.purpose.js';
export { type HoursReader, hoursReaders } from './asking/hours-question.report.js';
export { AvailabilityModule } from './availability.module.js';
export { AvailabilityService, type Subject } from './availability.service.js';
export { EngagementService, type Taking } from './engagement.service.js';
export { type Office, type Person, type RoomTimes, type ToldWeek, type Window, zoneOf } from './times.report.js';

export { PUBLIC_ONLY, REACH, type Reach } from './calendars/reach.js';

export const availabilityEntities = [
  Availability,
  DatedHours,
  HoursQuestion,
  BusyCalendar,
  CalendarFetch,
  Engagement,
  ClosedDay,
  OpeningHours,
  Room,
];
