import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export type SessionStatus = 'planned' | 'confirmed' | 'held' | 'cancelled';
export type AttendeePart = 'lead' | 'mentor' | 'founder';
export const ATTENDANCE_ANSWERS = ['none', 'yes', 'maybe', 'no'] as const;
/** What somebody says to the time of a session; `none` is nothing yet. */
export type AttendanceAnswer = (typeof ATTENDANCE_ANSWERS)[number];
export const ANSWER_WAYS = ['link', 'calendar', 'screen', 'office'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** What founders want of their mentors for a point of the agenda. */
export const ASKS = ['decide', 'explore', 'introduce', 'rehearse', 'inform'] as const;
export type Ask = (typeof ASKS)[number];

/** What became of a point. */
export const OUTCOMES = ['decided', 'discussed', 'parked'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One meeting of a venture with its mentoring team. */
@Entity('session')
export class Session extends Row {
  @Column('uuid') ventureId!: string;
  @Column('uuid') teamId!: string;
  /** Counts the venture's sessions from 1. */
  @Column('integer') number!: number;
  @Column('text') status!: SessionStatus;
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  /** The zone that it was arranged in. */
  @Column('text') zone!: string;
  @Column('integer') lengthMinutes!: number;
  @Column('text', { nullable: true }) place!: string | null;
  /** Grows with every writing of the agenda; a writer says which one was seen. */
  @Column('integer') agendaVersion!: number;
  /** iCalendar SEQUENCE: grows with every change of time or place, and with a cancellation. */
  @Column('integer') sequence!: number;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  /** The room that it takes, of those that the programme arranges; its name or link stands in `place`. */
  @Column('uuid', { nullable: true }) roomId!: string | null;
  /** The instant that the cadence wishes for; null for as soon as possible. */
  @Column('timestamptz', { nullable: true }) wishedOn!: Date | null;
  /** Whether the arranger finds its time. */
  @Column('boolean') arranger!: boolean;
  /** Since when the arranger cannot go on without the office. */
  @Column('timestamptz', { nullable: true }) stuckAt!: Date | null;
  @Column('text', { nullable: true }) stuckWhy!: string | null;
  /** When it was found that too few mentors are expected, the day before (T1). */
  @Column('timestamptz', { nullable: true }) weakAt!: Date | null;
  /** When those who had not answered were last reminded. */
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  /** What sessions that were planned together have in common. */
  @Column('uuid', { nullable: true }) seriesId!: string | null;
}

/** Somebody's place in a session; `during` is the time that it takes of theirs. */
@Entity('session_attendance')
export class Attendance extends Row {
  @Column('uuid') sessionId!: string;
  @Column('uuid') membershipId!: string;
  @Column('text') part!: AttendeePart;
  @Column('tstzrange', { nullable: true }) during!: string | null;
  @Column('boolean', { nullable: true }) attended!: boolean | null;
  /** To the time that the session has now: another time asks anew. */
  @Column('text') answer!: AttendanceAnswer;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredVia!: AnswerWay | null;
  /** The SEQUENCE of the invitation that was answered. */
  @Column('integer', { nullable: true }) answeredSequence!: number | null;
  /** To the office, along with the answer. */
  @Column('text', { nullable: true }) word!: string | null;
}

@Entity('agenda_item')
export class AgendaItem extends Row {
  @Column('uuid') sessionId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('integer') minutes!: number;
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('text') ask!: Ask;
  /** What is behind it, in the founders' words. */
  @Column('text', { nullable: true }) words!: string | null;
  /** Null until the report is filed, and for a point that it passes over. */
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('text', { nullable: true }) outcomeWords!: string | null;
}

@Entity('session_report')
export class SessionReport extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') summary!: string;
  @Column('uuid', { nullable: true }) filedBy!: string | null;
  @Column('timestamptz') filedAt!: Date;
  /** Why it was held below the team's minimum (T1); null when it was not. */
  @Column('text', { nullable: true }) exceptionReason!: string | null;
  /** When the team would meet again; null when it was not said. */
  @Column('smallint', { nullable: true }) nextInWeeks!: number | null;
}

@Entity('report_topic')
export class ReportTopic extends Row {
  @Column('uuid') reportId!: string;
  @Column('text') topic!: string;
  @Column('integer') minutes!: number;
}

/** Something that somebody promised in a session. */
@Entity('action')
export class Action extends Row {
  @Column('uuid') sessionId!: string;
  @Column('uuid') ventureId!: string;
  @Column('uuid') ownerId!: string;
  @Column('text') text!: string;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** How far it is, in the owner's words. */
  @Column('text', { nullable: true }) progress!: string | null;
  @Column('timestamptz', { nullable: true }) progressAt!: Date | null;
}
