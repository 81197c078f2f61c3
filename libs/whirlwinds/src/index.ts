import {
  Whirlwind,
  WhirlwindAnswer,
  WhirlwindFollowUp,
  WhirlwindGuest,
  WhirlwindMeeting,
  WhirlwindWish,
} from './whirlwind.entity.js';

export { type OwnMeeting, ownMeetings } from './own-meetings.report.js';
export { PrintDesk } from './print/print.desk.js';
export { SHEETS_BY, type SheetsBy } from './print/sheets.policy.js';
export { COMING, SAYING, WISHING } from './purposes.js';
export { roundStarts } from './course.policy.js';
export { isSilent, silentOf, type Unsaid } from './silent.report.js';
export { endOfCourse } from './times.sql.js';
export { REMINDER_HOURS } from './whirlwind.policy.js';
export { WhirlwindsModule } from './whirlwinds.module.js';
export { bothWilling } from './willing.js';

/** For the connection only: a room's rows are its own. */
export const whirlwindEntities = [
  Whirlwind,
  WhirlwindAnswer,
  WhirlwindFollowUp,
  WhirlwindGuest,
  WhirlwindMeeting,
  WhirlwindWish,
];
