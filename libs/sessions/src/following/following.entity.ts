import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What the founders take with them, in their words (S3). */
@Entity('session_summary')
export class SessionSummary extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') words!: string;
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
  @Column('timestamptz') writtenAt!: Date;
}

/** Advice that differs, kept as options, and what the founders decided (S5). */
@Entity('report_choice')
export class ReportChoice extends Row {
  @Column('uuid') reportId!: string;
  @Column('smallint') position!: number;
  @Column('text') question!: string;
  @Column('text', { array: true }) options!: string[];
  /** One of the options, or words of their own; null while it is open. */
  @Column('text', { nullable: true }) decided!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
}

/** Who may read a note besides its author: nobody, the mentors of the team, the office (V4). */
export const NOTE_READERS = ['mine', 'team', 'office'] as const;
export type NoteReaders = (typeof NOTE_READERS)[number];

@Entity('session_note')
export class SessionNote extends Row {
  @Column('uuid') sessionId!: string;
  @Column('uuid') authorId!: string;
  @Column('text') readers!: NoteReaders;
  @Column('text') words!: string;
  @Column('timestamptz') writtenAt!: Date;
}

export type FeedbackPart = 'founder' | 'mentor';

/** What a session was worth to one who was in it, from 1, little, to 4, much; a founder and a mentor are asked each (S3). */
@Entity('session_feedback')
export class SessionFeedback extends Row {
  @Column('uuid') sessionId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') part!: FeedbackPart;
  @Column('smallint') worth!: number;
  /** For the office alone. */
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz') givenAt!: Date;
}
