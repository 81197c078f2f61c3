import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const WHIRLWIND_STATUSES = ['draft', 'asking', 'planned', 'closed', 'cancelled'] as const;
export type WhirlwindStatus = (typeof WHIRLWIND_STATUSES)[number];

/** When the rounds of a whirlwind are. */
export interface Course {
  readonly startsAt: Date;
  readonly rounds: number;
  readonly roundMinutes: number;
  /** Minutes in which ventures go from one table to the next. */
  readonly changeMinutes: number;
  /** Rounds before the break; null for none. */
  readonly breakAfter: number | null;
  readonly breakMinutes: number;
}

/** An event at which many ventures meet many mentors in short rounds (A2). */
@Entity('whirlwind')
export class Whirlwind extends Row implements Course {
  @Column('text') name!: string;
  @Column('text') status!: WhirlwindStatus;
  @Column('timestamptz') startsAt!: Date;
  @Column('text') zone!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('smallint') rounds!: number;
  @Column('smallint') roundMinutes!: number;
  @Column('smallint') changeMinutes!: number;
  @Column('smallint', { nullable: true }) breakAfter!: number | null;
  @Column('smallint') breakMinutes!: number;
  /** Minutes after `startsAt` at which each round begins; `roundStarts` of the above, for SQL. */
  @Column('smallint', { array: true }) roundStarts!: number[];
  /** Rounds in a row after which a mentor rests for one; 0 asks for no rest. */
  @Column('smallint') maxRun!: number;
  /** Grows with every plan; a planner says which one was seen. */
  @Column('integer') planVersion!: number;
  /** What the plan weighs, and what none can weigh more than; null without a plan. */
  @Column('integer', { nullable: true }) planTotal!: number | null;
  @Column('integer', { nullable: true }) planBound!: number | null;
  @Column('timestamptz') madeAt!: Date;
  @Column('uuid', { nullable: true }) madeBy!: string | null;
  /** When everybody was told their rounds. */
  @Column('timestamptz', { nullable: true }) announcedAt!: Date | null;
  /** When everybody was asked what they say to their meetings. */
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  /** When the office last wrote to those who had said nothing. */
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
}

export const COMINGS = ['none', 'yes', 'no'] as const;
export type Coming = (typeof COMINGS)[number];

export const SIDES = ['mentor', 'venture'] as const;
export type Side = (typeof SIDES)[number];

/** A mentor or a venture at a whirlwind; rounds count from 0. */
@Entity('whirlwind_guest')
export class WhirlwindGuest extends Row {
  @Column('uuid') whirlwindId!: string;
  @Column('uuid', { nullable: true }) mentorId!: string | null;
  @Column('uuid', { nullable: true }) ventureId!: string | null;
  @Column('text') coming!: Coming;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** The first round that they are there for, and the first that they are not any more. */
  @Column('smallint') fromRound!: number;
  @Column('smallint') untilRound!: number;
  /** The round from which they were missed; null while they are there. */
  @Column('smallint', { nullable: true }) goneFrom!: number | null;
  @Column('smallint') maxMeetings!: number;
  /** Mentors stay at their table, from 1; ventures go from table to table. */
  @Column('smallint', { nullable: true }) tableNumber!: number | null;
}

/** Whom a guest would like to meet: 3 most of all, 0 not at all. */
@Entity('whirlwind_wish')
export class WhirlwindWish extends Row {
  @Column('uuid') guestId!: string;
  @Column('uuid') otherId!: string;
  @Column('smallint') weight!: number;
}

@Entity('whirlwind_meeting')
export class WhirlwindMeeting extends Row {
  @Column('uuid') whirlwindId!: string;
  @Column('uuid') mentorGuestId!: string;
  @Column('uuid') ventureGuestId!: string;
  /** From 0. */
  @Column('smallint') round!: number;
}

/** What one side says to going on after a meeting: 1 no, 2 rather not, 3 rather yes, 4 yes. */
@Entity('whirlwind_answer')
export class WhirlwindAnswer extends Row {
  @Column('uuid') meetingId!: string;
  @Column('text') side!: Side;
  @Column('smallint') answer!: number;
  /** For the office alone. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
}

export const FOLLOW_UPS = ['team', 'introduction'] as const;
export type FollowUpKind = (typeof FOLLOW_UPS)[number];

/** What the office made of a meeting after which both would go on: a draft of a team, or an introduction. */
@Entity('whirlwind_follow_up')
export class WhirlwindFollowUp extends Row {
  @Column('uuid') meetingId!: string;
  @Column('uuid', { nullable: true }) proposalId!: string | null;
  @Column('uuid', { nullable: true }) introductionId!: string | null;
  @Column('timestamptz') madeAt!: Date;
  @Column('uuid', { nullable: true }) madeBy!: string | null;
}
