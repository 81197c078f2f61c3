import type { WhirlRows } from './whirl-rows.js';
import type { AdoptionRows } from './adoption-rows.js';
import type { TalkRows } from './talk-rows.js';
import type { PlaybookRows } from './playbook-rows.js';
import type { TeachingRows } from './teaching-rows.js';
import type { TrainingRows } from './training-rows.js';
import type { EveningRows } from './evening-rows.js';
import type { HelpRows } from './help-rows.js';
import type { EvaluationRows, IntakeRows } from './intake-rows.js';
import type { ListRows } from './list-rows.js';
import type { MailRows } from './mail-rows.js';
import type { LookBackRows } from './looking-back.js';
import type { FeedbackRow, PreparationRow, SummaryRow } from './kit.js';
import type {
  ActionRow,
  AgendaRow,
  AttendanceRow,
  AvailabilityRow,
  ClosedDayRow,
  ConflictRow,
  DatedHoursRow,
  EngagementRow,
  FounderRow,
  Identified,
  MembershipRow,
  MentorRow,
  OpeningHoursRow,
  ReportRow,
  ReportTopicRow,
  RoomRow,
  SeatRow,
  SessionRow,
  TeamRow,
  VentureRow,
  WarrantRow,
} from './rows.js';

export interface ProgrammeRow extends Identified {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly zone: string;
  readonly locale: string;
  readonly status: string;
  readonly isCentre: boolean;
  readonly brandColor: string;
  readonly launchedOn: string;
}

export interface PolicyRow extends Identified {
  readonly version: number;
  readonly settings: object;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

export interface SharingChoiceRow extends Identified {
  readonly level: 'aggregate';
  readonly named: readonly string[];
  readonly training: 'immersion';
  readonly chosenAt: string;
  readonly chosenBy: string;
}

/** One list a table, in the order in which they can be written. */
export interface ProgrammeRows
  extends
    IntakeRows,
    EvaluationRows,
    ListRows,
    EveningRows,
    HelpRows,
    WhirlRows,
    LookBackRows,
    AdoptionRows,
    TeachingRows,
    TrainingRows,
    TalkRows,
    PlaybookRows,
    MailRows {
  readonly programme: readonly ProgrammeRow[];
  readonly membership: readonly MembershipRow[];
  readonly programmePolicy: readonly PolicyRow[];
  readonly sharingChoice: readonly SharingChoiceRow[];
  readonly mentor: readonly MentorRow[];
  readonly warrant: readonly WarrantRow[];
  readonly venture: readonly VentureRow[];
  readonly founder: readonly FounderRow[];
  readonly conflict: readonly ConflictRow[];
  readonly team: readonly TeamRow[];
  readonly teamSeat: readonly SeatRow[];
  readonly session: readonly SessionRow[];
  readonly sessionAttendance: readonly AttendanceRow[];
  readonly engagement: readonly EngagementRow[];
  readonly availability: readonly AvailabilityRow[];
  readonly datedHours: readonly DatedHoursRow[];
  readonly openingHours: readonly OpeningHoursRow[];
  readonly closedDay: readonly ClosedDayRow[];
  readonly room: readonly RoomRow[];
  readonly agendaItem: readonly AgendaRow[];
  readonly sessionReport: readonly ReportRow[];
  readonly reportTopic: readonly ReportTopicRow[];
  readonly action: readonly ActionRow[];
  readonly sessionPreparation: readonly PreparationRow[];
  readonly sessionSummary: readonly SummaryRow[];
  readonly sessionFeedback: readonly FeedbackRow[];
}

export interface DemoProgramme {
  readonly id: string;
  readonly slug: string;
  readonly rows: ProgrammeRows;
}

/** Somebody who can sign in, in one programme or in two. */
export interface DemoPerson {
  readonly id: string;
  readonly login: string;
}

export interface DemoNetwork {
  readonly persons: readonly DemoPerson[];
  /** The centre first. */
  readonly programmes: readonly DemoProgramme[];
}
