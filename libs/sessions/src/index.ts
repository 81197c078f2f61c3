import { ActionReminder } from './actions/action-reminder.entity.js';
import { OfficeWord, SessionWish } from './asking/asking.entity.js';
import { SessionReminder } from './due/reminder.entity.js';
import { ReportChoice, SessionFeedback, SessionNote, SessionSummary } from './following/following.entity.js';
import { AgendaSuggestion, Preparation } from './preparing/preparing.entity.js';
import { RiskScore } from './risks/risk.entity.js';
import { SessionPoll, SessionPollTime, SessionPollVoice } from './arranging/arranging.entity.js';
import { Action, AgendaItem, Attendance, ReportTopic, Session, SessionReport } from './session.entity.js';

export { AnsweringService } from './arranging/answering.service.js';
export { TimesService } from './arranging/times.service.js';
export { INVITED, POLLED, pressOf } from './arranging/purposes.js';
export type { AttendanceAnswer } from './session.entity.js';
export { type About, type Step } from './due/due.policy.js';
export { COMPLETING, FEEDING_BACK, REPORTING, SUMMARISING } from './purposes.js';
export { giveBy } from './commitment/given.js';
export { disagreements } from './risks/risk.policy.js';
export { SessionService } from './session.service.js';
export { SessionsModule } from './sessions.module.js';

export const sessionEntities = [
  Action,
  ActionReminder,
  AgendaItem,
  AgendaSuggestion,
  Attendance,
  OfficeWord,
  Preparation,
  ReportChoice,
  ReportTopic,
  RiskScore,
  Session,
  SessionFeedback,
  SessionNote,
  SessionPoll,
  SessionPollTime,
  SessionPollVoice,
  SessionReminder,
  SessionReport,
  SessionSummary,
  SessionWish,
];
