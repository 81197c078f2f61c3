import type { Identified } from './rows.js';

interface ContentRow extends Identified {
  readonly title: string;
  readonly body: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string | null;
  readonly place: string | null;
  readonly link: string | null;
}

export interface AnnouncementRow extends ContentRow {
  readonly kind: string;
  readonly audience: 'all';
  readonly kinds: readonly [];
  readonly countries: readonly [];
  readonly programmeIds: readonly [];
  readonly roles: readonly string[];
  readonly state: string;
  readonly version: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly publishedAt: string | null;
}

interface AnnouncementVersionRow extends ContentRow {
  readonly announcementId: string;
  readonly version: number;
  readonly note: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

interface QuestionRow extends Identified {
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly askerName: string;
  readonly helpfulIds: readonly string[];
}

interface AnswerRow extends Identified {
  readonly questionId: string;
  readonly body: string;
  readonly answeredAt: string;
  readonly answeredBy: string;
  readonly answererName: string;
}

interface MarkRow extends Identified {
  readonly membershipId: string;
  readonly announcementId: string;
  readonly isComing: boolean;
  readonly answeredAt: string;
}

/** What the centre tells all, and what programmes ask each other. */
export interface TalkRows {
  readonly announcement: readonly AnnouncementRow[];
  readonly announcementVersion: readonly AnnouncementVersionRow[];
  readonly announcementMark: readonly MarkRow[];
  readonly exchangeQuestion: readonly QuestionRow[];
  readonly exchangeAnswer: readonly AnswerRow[];
}
