import { Action, AgendaItem, Attendance, ReportTopic, Session, SessionReport } from './session.entity.js';

export { INVITED, pressOf } from './arranging/purposes.js';
export type { AttendanceAnswer } from './session.entity.js';
export { SessionService } from './session.service.js';
export { SessionsModule } from './sessions.module.js';

export const sessionEntities = [Action, AgendaItem, Attendance, ReportTopic, Session, SessionReport];
