import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { AnswerWay } from '../session.entity.js';

export const POLL_STATUSES = ['open', 'agreed', 'failed', 'closed'] as const;
/** `agreed` became the session's time, `failed` suited too few, `closed` is not asked any more. */
export type PollStatus = (typeof POLL_STATUSES)[number];

/** A question after the time of a session, to those whose calendars are not known. */
@Entity('session_poll')
export class SessionPoll extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') status!: PollStatus;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') closesAt!: Date;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

@Entity('session_poll_time')
export class SessionPollTime extends Row {
  @Column('uuid') pollId!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('uuid', { nullable: true }) roomId!: string | null;
  /** Memberships that are free then by their calendars, and are not asked. */
  @Column('uuid', { array: true }) coming!: string[];
}

/** Somebody who is asked. */
@Entity('session_poll_voice')
export class SessionPollVoice extends Row {
  @Column('uuid') pollId!: string;
  @Column('uuid') membershipId!: string;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredVia!: AnswerWay | null;
  /** The times that suit them. */
  @Column('uuid', { array: true }) suits!: string[];
}
