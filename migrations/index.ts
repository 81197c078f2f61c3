import { House1700000000010 } from './1700000000010-house.js';
import { Programmes1700000000020 } from './1700000000020-programmes.js';
import { Identity1700000000030 } from './1700000000030-identity.js';
import { Mentors1700000000040 } from './1700000000040-mentors.js';
import { Ventures1700000000050 } from './1700000000050-ventures.js';
import { Teams1700000000060 } from './1700000000060-teams.js';
import { Sessions1700000000070 } from './1700000000070-sessions.js';
import { Notifications1700000000080 } from './1700000000080-notifications.js';
import { Idempotency1700000000100 } from './1700000000100-idempotency.js';
import { Indexes1700000000110 } from './1700000000110-indexes.js';
import { Links1700000000130 } from './1700000000130-links.js';
import { Warrants1700000000140 } from './1700000000140-warrants.js';
import { TeamChanges1700000000150 } from './1700000000150-team-changes.js';
import { Audit1700000000160 } from './1700000000160-audit.js';
import { AuditPlans1700000000165 } from './1700000000165-audit-plans.js';
import { LetterTexts1700000000170 } from './1700000000170-letter-texts.js';
import { Recruiting1700000000180 } from './1700000000180-recruiting.js';
import { Conflicts1700000000190 } from './1700000000190-conflicts.js';
import { Intake1700000000200 } from './1700000000200-intake.js';
import { VentureLife1700000000210 } from './1700000000210-venture-life.js';
import { Evaluation1700000000212 } from './1700000000212-evaluation.js';
import { SavedViews1700000000214 } from './1700000000214-saved-views.js';
import { Circulation1700000000220 } from './1700000000220-circulation.js';
import { TeamProposals1700000000230 } from './1700000000230-team-proposals.js';
import { TeamRuns1700000000240 } from './1700000000240-team-runs.js';
import { Boards1700000000250 } from './1700000000250-boards.js';
import { Availability1700000000300 } from './1700000000300-availability.js';
import { InvitationAnswers1700000000310 } from './1700000000310-invitation-answers.js';
import { Arranging1700000000312 } from './1700000000312-arranging.js';
import { CalendarEntries1700000000320 } from './1700000000320-calendar-entries.js';
import { CalendarFeeds1700000000321 } from './1700000000321-calendar-feeds.js';
import { MailLine1700000000322 } from './1700000000322-mail-line.js';
import { MeetingReplies1700000000323 } from './1700000000323-meeting-replies.js';
import { SessionKit1700000000330 } from './1700000000330-session-kit.js';
import { Meetings1700000000340 } from './1700000000340-meetings.js';
import { OfficeHours1700000000350 } from './1700000000350-office-hours.js';
import { Introductions1700000000351 } from './1700000000351-introductions.js';
import { Whirlwinds1700000000360 } from './1700000000360-whirlwinds.js';
import { MailWishes1700000000370 } from './1700000000370-mail-wishes.js';
import { Bounces1700000000371 } from './1700000000371-bounces.js';
import { Tongues1700000000380 } from './1700000000380-tongues.js';
import { MentorLimits1700000000381 } from './1700000000381-mentor-limits.js';
import { HoursQuestions1700000000382 } from './1700000000382-hours-questions.js';
import { WhirlwindFollowUp1700000000390 } from './1700000000390-whirlwind-follow-up.js';
import { TaxonomyEditions1700000000400 } from './1700000000400-taxonomy-editions.js';
import { ReportIndexes1700000000401 } from './1700000000401-report-indexes.js';
import { Outcomes1700000000402 } from './1700000000402-outcomes.js';
import { Releases1700000000420 } from './1700000000420-releases.js';
import { ReleaseCounts1700000000421 } from './1700000000421-release-counts.js';
import { Adopters1700000000440 } from './1700000000440-adopters.js';
import { Curricula1700000000445 } from './1700000000445-curricula.js';
import { LibraryFiles1700000000446 } from './1700000000446-library-files.js';
import { Deliveries1700000000450 } from './1700000000450-deliveries.js';
import { Places1700000000460 } from './1700000000460-places.js';
import { ReminderUndo1700000000465 } from './1700000000465-reminder-undo.js';
import { ReleaseMoney1700000000466 } from './1700000000466-release-money.js';
import { FileReadings1700000000470 } from './1700000000470-file-readings.js';
import { OutcomesTold1700000000471 } from './1700000000471-outcomes-told.js';
import { ReleasePlaces1700000000472 } from './1700000000472-release-places.js';
import { Passport1700000000473 } from './1700000000473-passport.js';
import { FigureNudges1700000000474 } from './1700000000474-figure-nudges.js';
import { Playbook1700000000475 } from './1700000000475-playbook.js';
import { Principles1700000000476 } from './1700000000476-principles.js';
import { Announcements1700000000478 } from './1700000000478-announcements.js';
import { Exchange1700000000479 } from './1700000000479-exchange.js';
import { NetworkTopics1700000000480 } from './1700000000480-network-topics.js';
import { NetworkColumns1700000000481 } from './1700000000481-network-columns.js';
import { SignedWords1700000000482 } from './1700000000482-signed-words.js';
import { NetworkPlaces1700000000483 } from './1700000000483-network-places.js';

/** Append only: a migration that has shipped never changes. */
export const migrations = [
  House1700000000010,
  Programmes1700000000020,
  Identity1700000000030,
  Mentors1700000000040,
  Ventures1700000000050,
  Teams1700000000060,
  Sessions1700000000070,
  Notifications1700000000080,
  Idempotency1700000000100,
  Indexes1700000000110,
  Links1700000000130,
  Warrants1700000000140,
  TeamChanges1700000000150,
  Audit1700000000160,
  AuditPlans1700000000165,
  LetterTexts1700000000170,
  Recruiting1700000000180,
  Conflicts1700000000190,
  Intake1700000000200,
  VentureLife1700000000210,
  Evaluation1700000000212,
  SavedViews1700000000214,
  Circulation1700000000220,
  TeamProposals1700000000230,
  TeamRuns1700000000240,
  Boards1700000000250,
  Availability1700000000300,
  InvitationAnswers1700000000310,
  Arranging1700000000312,
  CalendarEntries1700000000320,
  CalendarFeeds1700000000321,
  MailLine1700000000322,
  MeetingReplies1700000000323,
  SessionKit1700000000330,
  Meetings1700000000340,
  OfficeHours1700000000350,
  Introductions1700000000351,
  Whirlwinds1700000000360,
  MailWishes1700000000370,
  Bounces1700000000371,
  Tongues1700000000380,
  MentorLimits1700000000381,
  HoursQuestions1700000000382,
  WhirlwindFollowUp1700000000390,
  TaxonomyEditions1700000000400,
  ReportIndexes1700000000401,
  Outcomes1700000000402,
  Releases1700000000420,
  ReleaseCounts1700000000421,
  Adopters1700000000440,
  Curricula1700000000445,
  LibraryFiles1700000000446,
  Deliveries1700000000450,
  Places1700000000460,
  ReminderUndo1700000000465,
  ReleaseMoney1700000000466,
  FileReadings1700000000470,
  OutcomesTold1700000000471,
  ReleasePlaces1700000000472,
  Passport1700000000473,
  FigureNudges1700000000474,
  Playbook1700000000475,
  Principles1700000000476,
  Announcements1700000000478,
  Exchange1700000000479,
  NetworkTopics1700000000480,
  NetworkColumns1700000000481,
  SignedWords1700000000482,
  NetworkPlaces1700000000483,
];
