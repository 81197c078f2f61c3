import type { Role } from '@outrigger/kernel';

/** A calendar day, YYYY-MM-DD. */
type Day = string;
/** RFC 3339 in UTC. */
type Instant = string;

/** Every row of a programme's table: named as its columns are, in camel case; the database adds the tenant. */
export interface Identified {
  readonly id: string;
}

export interface MembershipRow extends Identified {
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly status: 'invited' | 'active' | 'revoked';
}

export interface MentorRow extends Identified {
  readonly membershipId: string;
  readonly primaryBackground: string;
  readonly otherBackgrounds: readonly string[];
  readonly expertise: readonly string[];
  readonly languages: readonly string[];
  readonly zone: string;
  readonly hoursPerMonth: number;
  readonly canLead: boolean;
  readonly status: string;
  readonly joinedOn: Day | null;
}

export interface WarrantRow extends Identified {
  readonly mentorId: string;
  readonly textVersion: number;
  readonly signedAt: Instant;
  readonly recordedBy: string | null;
  readonly expiresOn: Day;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  readonly revokeReason: string | null;
}

export interface VentureRow extends Identified {
  readonly name: string;
  readonly oneLiner: string;
  readonly origin: string;
  readonly sector: string;
  readonly stage: string;
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  readonly zone: string;
  readonly status: string;
  readonly submittedOn: Day | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

export interface FounderRow extends Identified {
  readonly ventureId: string;
  readonly membershipId: string;
}

export interface ConflictRow extends Identified {
  readonly mentorId: string;
  readonly ventureId: string;
  readonly kind: string | null;
  readonly note: string;
  readonly declaredAt: Instant;
  readonly declaredBy: string;
  readonly state: string;
  readonly reviewedAt: Instant | null;
  readonly reviewedBy: string | null;
  readonly reviewReason: string | null;
}

export interface TeamRow extends Identified {
  readonly ventureId: string;
  readonly formedAt: Instant;
  readonly formedBy: string;
  readonly endedAt: Instant | null;
  readonly policyVersion: number;
}

export interface SeatRow extends Identified {
  readonly teamId: string;
  readonly mentorId: string;
  readonly isLead: boolean;
  readonly fromAt: Instant;
  readonly untilAt: Instant | null;
}

export interface SessionRow extends Identified {
  readonly ventureId: string;
  readonly teamId: string;
  readonly number: number;
  readonly status: 'planned' | 'confirmed' | 'held' | 'cancelled';
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly zone: string;
  readonly lengthMinutes: number;
  readonly place: string | null;
  readonly agendaVersion: number;
  readonly sequence: number;
  readonly cancelReason: string | null;
}

export interface AttendanceRow extends Identified {
  readonly sessionId: string;
  readonly membershipId: string;
  readonly part: 'lead' | 'mentor' | 'founder';
  /** A range of PostgreSQL; null while no time is taken. */
  readonly during: string | null;
  readonly attended: boolean | null;
  readonly answer: 'none' | 'yes';
}

interface HoursRow {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

export interface AvailabilityRow extends Identified {
  readonly membershipId: string;
  readonly zone: string | null;
  readonly weekly: readonly HoursRow[];
  readonly toldAt: Instant;
  readonly toldBy: string;
}

export interface DatedHoursRow extends Identified {
  readonly membershipId: string;
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly windows: readonly [];
  readonly note: string;
}

export interface OpeningHoursRow extends Identified {
  readonly weekly: readonly HoursRow[];
}

export interface ClosedDayRow extends Identified {
  readonly day: Day;
  readonly name: string;
  readonly isHoliday: boolean;
}

export interface RoomRow extends Identified {
  readonly name: string;
  readonly seats: number | null;
  readonly link: string | null;
  readonly retiredAt: null;
}

export interface EngagementRow extends Identified {
  readonly membershipId: string;
  readonly kind: 'session';
  readonly subjectId: string;
  readonly during: string;
}

export interface AgendaRow extends Identified {
  readonly sessionId: string;
  readonly position: number;
  readonly title: string;
  readonly minutes: number;
  readonly topic: string | null;
  readonly ask: 'decide' | 'explore' | 'introduce' | 'inform';
}

export interface ReportRow extends Identified {
  readonly sessionId: string;
  readonly summary: string;
  readonly filedBy: string;
  readonly filedAt: Instant;
  readonly exceptionReason: string | null;
}

export interface ReportTopicRow extends Identified {
  readonly reportId: string;
  readonly topic: string;
  readonly minutes: number;
}

export interface ActionRow extends Identified {
  readonly sessionId: string;
  readonly ventureId: string;
  readonly ownerId: string;
  readonly text: string;
  readonly dueOn: Day;
  readonly doneAt: Instant | null;
}
