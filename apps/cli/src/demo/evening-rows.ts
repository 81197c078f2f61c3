import type { Identified } from './rows.js';

interface MeetingRow extends Identified {
  readonly status: 'planned' | 'invited' | 'held';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly place: string;
  readonly isUsual: boolean;
  readonly sequence: number;
  readonly programmeVersion: number;
  readonly invitedAt: string | null;
  readonly settledAt: string | null;
  readonly minutes: string | null;
  readonly minutesAt: string | null;
  readonly minutesBy: string | null;
}

interface ItemRow extends Identified {
  readonly meetingId: string;
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
  readonly who: string | null;
  readonly ventureId: string | null;
}

interface PlaceRow extends Identified {
  readonly meetingId: string;
  readonly mentorId: string;
  readonly isAsked: boolean;
  readonly toldSequence: number;
  readonly answer: 'none' | 'yes' | 'no';
  readonly answeredAt: string | null;
  readonly answeredVia: 'mail' | null;
  readonly attendedAt: string | null;
  readonly attendedVia: 'device' | null;
  readonly isExcused: boolean;
}

interface DecisionRow extends Identified {
  readonly meetingId: string;
  readonly ventureId: string;
  readonly kind: string;
  readonly words: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

interface SeriesRow extends Identified {
  readonly week: number;
  readonly weekday: number;
  readonly clock: string;
  readonly lengthMinutes: number;
  readonly place: string;
}

/** The mentors' meetings, in the order in which they can be written. */
export interface EveningRows {
  readonly meetingSeries: readonly SeriesRow[];
  readonly mentorMeeting: readonly MeetingRow[];
  readonly meetingItem: readonly ItemRow[];
  readonly meetingPlace: readonly PlaceRow[];
  readonly meetingDecision: readonly DecisionRow[];
}
