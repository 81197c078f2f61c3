import type { Identified } from './rows.js';

interface OfficeHourRow extends Identified {
  readonly mentorId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly place: string;
  readonly openedAt: string;
}

interface BookingRow extends Identified {
  readonly officeHourId: string;
  readonly ventureId: string;
  readonly bookedBy: string;
  readonly bookedAt: string;
  readonly sequence: number;
  readonly askedAt: string | null;
  readonly isLate: boolean;
}

interface CheckInRow extends Identified {
  readonly bookingId: string;
  readonly ventureId: string;
  readonly rating: number;
  readonly progress: string;
  readonly plans: string;
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenAt: string;
}

interface ProblemRow extends Identified {
  readonly checkInId: string;
  readonly position: number;
  readonly text: string;
  readonly times: number;
  readonly carriedFromId: string | null;
}

interface IntroductionRow extends Identified {
  readonly ventureId: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly side: 'founder';
  readonly wanted: string;
  readonly status: 'asked' | 'moving' | 'closed';
  readonly ownerId: string | null;
  readonly shared: readonly string[];
  readonly consented: readonly string[];
  readonly consent: 'given';
  readonly nextStep: string | null;
  readonly nextOn: string | null;
  readonly remindedOn: string | null;
  readonly outcome: 'useful' | null;
  readonly outcomeNote: string | null;
  readonly closedAt: string | null;
}

interface StepRow extends Identified {
  readonly introductionId: string;
  readonly at: string;
  readonly byId: string;
  readonly kind: 'asked';
  readonly words: string;
}

/** Office hours with their check-ins, and introductions. */
export interface HelpRows {
  readonly officeHour: readonly OfficeHourRow[];
  readonly officeHourBooking: readonly BookingRow[];
  readonly checkIn: readonly CheckInRow[];
  readonly checkInProblem: readonly ProblemRow[];
  readonly introduction: readonly IntroductionRow[];
  readonly introductionStep: readonly StepRow[];
}
