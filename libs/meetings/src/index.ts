import {
  MeetingAbsence,
  MeetingDecision,
  MeetingGuest,
  MeetingItem,
  MeetingPlace,
  MeetingSeries,
  MentorMeeting,
} from './meeting.entity.js';

export { RSVP } from './answer.purpose.js';
export { AnswerService } from './answer.service.js';
export { codeOf, meetingOfCode } from './arrival/code.js';
export { type Arrived, CheckInDesk, type DoorPage, type ReceiptPage, type Shown } from './arrival/check-in.desk.js';
export { EveningService } from './evening/evening.service.js';
export { MISSED_IN_A_ROW } from './meeting.policy.js';
export { MeetingsModule } from './meetings.module.js';

/** For the connection only: a room's rows are its own. */
export const meetingEntities = [
  MeetingAbsence,
  MeetingDecision,
  MeetingGuest,
  MeetingItem,
  MeetingPlace,
  MeetingSeries,
  MentorMeeting,
];
