import type { Identified } from './rows.js';

interface WhirlwindRow extends Identified {
  readonly name: string;
  readonly status: 'asking' | 'closed';
  readonly startsAt: string;
  readonly zone: string;
  readonly place: string;
  readonly rounds: number;
  readonly roundMinutes: number;
  readonly changeMinutes: number;
  readonly breakAfter: number;
  readonly breakMinutes: number;
  readonly roundStarts: readonly number[];
  readonly maxRun: number;
  readonly planVersion: number;
  readonly planTotal: number | null;
  readonly planBound: number | null;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly announcedAt: string | null;
  readonly askedAt: string | null;
  readonly closedAt: string | null;
}

interface GuestRow extends Identified {
  readonly whirlwindId: string;
  readonly mentorId: string | null;
  readonly ventureId: string | null;
  readonly coming: 'none' | 'yes' | 'no';
  readonly answeredAt: string | null;
  readonly fromRound: number;
  readonly untilRound: number;
  readonly maxMeetings: number;
  readonly tableNumber: number | null;
}

interface WishRow extends Identified {
  readonly guestId: string;
  readonly otherId: string;
  readonly weight: number;
}

interface MeetingRow extends Identified {
  readonly whirlwindId: string;
  readonly mentorGuestId: string;
  readonly ventureGuestId: string;
  readonly round: number;
}

interface AnswerRow extends Identified {
  readonly meetingId: string;
  readonly side: 'mentor' | 'venture';
  readonly answer: number;
  readonly note: string | null;
  readonly at: string;
}

interface IncomingMailRow extends Identified {
  readonly messageKey: string;
  readonly cameBy: 'imap';
  readonly cameAt: string;
  readonly outcome: 'words' | 'automatic';
  readonly fromName: string;
  readonly fromAddress: string;
  readonly subject: string;
  readonly words: string | null;
  readonly waits: boolean;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
}

interface FeedRow extends Identified {
  readonly membershipId: string;
  readonly kind: 'person' | 'programme';
  readonly everything: boolean;
  readonly madeAt: string;
}

/** Whirlwinds, mails that came back, and calendars that somebody subscribed to. */
export interface WhirlRows {
  readonly whirlwind: readonly WhirlwindRow[];
  readonly whirlwindGuest: readonly GuestRow[];
  readonly whirlwindWish: readonly WishRow[];
  readonly whirlwindMeeting: readonly MeetingRow[];
  readonly whirlwindAnswer: readonly AnswerRow[];
  readonly incomingMail: readonly IncomingMailRow[];
  readonly calendarFeed: readonly FeedRow[];
}
