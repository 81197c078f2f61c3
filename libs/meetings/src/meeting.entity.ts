import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const MEETING_STATUSES = ['planned', 'invited', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** One evening on which the whole cohort meets (C4). */
@Entity('mentor_meeting')
export class MentorMeeting extends Row {
  @Column('text') status!: MeetingStatus;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  /** The zone that it was arranged in. */
  @Column('text') zone!: string;
  @Column('text', { nullable: true }) place!: string | null;
  /** On the day that the series names; false once somebody has chosen another. */
  @Column('boolean') isUsual!: boolean;
  /** iCalendar SEQUENCE: grows with every change of time or place, and with a cancellation. */
  @Column('integer') sequence!: number;
  /** Grows with every writing of its programme; a writer says which one was seen. */
  @Column('integer') programmeVersion!: number;
  @Column('timestamptz', { nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) askedAgainAt!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  /** When those on leave were excused, once it was over. */
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('text', { nullable: true }) minutes!: string | null;
  @Column('timestamptz', { nullable: true }) minutesAt!: Date | null;
  @Column('uuid', { nullable: true }) minutesBy!: string | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
}

export const ITEM_KINDS = ['venture', 'mentor', 'case', 'teaching', 'guest', 'other'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A point of the evening's programme. */
@Entity('meeting_item')
export class MeetingItem extends Row {
  @Column('uuid') meetingId!: string;
  @Column('smallint') position!: number;
  @Column('text') kind!: ItemKind;
  /** What everybody who is invited may read. */
  @Column('text') title!: string;
  @Column('integer') minutes!: number;
  @Column('text', { nullable: true }) who!: string | null;
  /** Of a venture that pitches. */
  @Column('uuid', { nullable: true }) ventureId!: string | null;
  /** Of a mentor who is welcomed. */
  @Column('uuid', { nullable: true }) mentorId!: string | null;
}

export const PLACE_ANSWERS = ['none', 'yes', 'no'] as const;
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number];
export const ANSWER_WAYS = ['mail', 'console'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];
/** By the code on a device that is known, by the code and one's own word, or by the office's list. */
export const ARRIVAL_WAYS = ['device', 'named', 'office'] as const;
export type ArrivalWay = (typeof ARRIVAL_WAYS)[number];

/** What one mentor said to one meeting, and whether they came. */
@Entity('meeting_place')
export class MeetingPlace extends Row {
  @Column('uuid') meetingId!: string;
  @Column('uuid') mentorId!: string;
  /** False for somebody who simply came. */
  @Column('boolean') isAsked!: boolean;
  /** The meeting's sequence as their last letter told it; null before the first. */
  @Column('integer', { nullable: true }) toldSequence!: number | null;
  @Column('text') answer!: PlaceAnswer;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredVia!: AnswerWay | null;
  @Column('timestamptz', { nullable: true }) attendedAt!: Date | null;
  @Column('text', { nullable: true }) attendedVia!: ArrivalWay | null;
  /** On leave that day: it is not one that they missed. */
  @Column('boolean') isExcused!: boolean;
}

/** Somebody from outside the cohort. */
@Entity('meeting_guest')
export class MeetingGuest extends Row {
  @Column('uuid') meetingId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  /** The mentor who brings them; null for the office's own guest. */
  @Column('uuid', { nullable: true }) broughtBy!: string | null;
  @Column('integer', { nullable: true }) toldSequence!: number | null;
  @Column('timestamptz', { nullable: true }) attendedAt!: Date | null;
}

export const DECISION_KINDS = ['accept', 'hold', 'list', 'other'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What the meeting decided on a venture; the office's to read, and never changed. */
@Entity('meeting_decision')
export class MeetingDecision extends Row {
  @Column('uuid') meetingId!: string;
  @Column('uuid') ventureId!: string;
  @Column('text') kind!: DecisionKind;
  @Column('text') words!: string;
  @Column('timestamptz') decidedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
}

/** That the office has written to a mentor who had missed meeting after meeting. */
@Entity('meeting_absence')
export class MeetingAbsence extends Row {
  @Column('uuid') mentorId!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
}

/** When a programme's mentors usually meet: the fifth week is the month's last. */
@Entity('meeting_series')
export class MeetingSeries extends Row {
  @Column('smallint') week!: number;
  /** 1 is Monday. */
  @Column('smallint') weekday!: number;
  /** HH:MM on the programme's clock. */
  @Column('text') clock!: string;
  @Column('integer') lengthMinutes!: number;
  @Column('text', { nullable: true }) place!: string | null;
}
