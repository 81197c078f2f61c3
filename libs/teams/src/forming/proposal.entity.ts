import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const PROPOSAL_STATUSES = ['draft', 'proposed', 'live', 'withdrawn', 'declined'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const SEAT_ANSWERS = ['none', 'yes', 'no'] as const;
export type SeatAnswer = (typeof SEAT_ANSWERS)[number];

export const FOUNDER_ANSWERS = ['none', 'yes', 'others'] as const;
export type FounderAnswer = (typeof FOUNDER_ANSWERS)[number];

/** What became of an answer: the team lives, others are still to answer, or a rule stands against it meanwhile. */
export const BECAME = ['live', 'waiting', 'blocked', 'declined'] as const;
export type Became = (typeof BECAME)[number];

/** How an answer came: in the console, from a letter, or told to the office. */
export type AnswerWay = 'screen' | 'mail' | 'office';

/** A team as the office would have it, until its mentors and a founder have agreed (T4). */
@Entity('team_proposal')
export class TeamProposal extends Row {
  @Column('uuid') ventureId!: string;
  @Column('text') status!: ProposalStatus;
  /** Why a soft rule is overridden; null when none is. */
  @Column('text', { nullable: true }) overrideReason!: string | null;
  /** The run that suggested it; null for one that the office made by hand. */
  @Column('uuid', { nullable: true }) runId!: string | null;
  @Column('integer') policyVersion!: number;
  @Column('timestamptz') madeAt!: Date;
  @Column('uuid', { nullable: true }) madeBy!: string | null;
  @Column('timestamptz', { nullable: true }) proposedAt!: Date | null;
  @Column('text') founderAnswer!: FounderAnswer;
  @Column('timestamptz', { nullable: true }) founderAt!: Date | null;
  @Column('uuid', { nullable: true }) founderBy!: string | null;
  @Column('text', { nullable: true }) founderVia!: AnswerWay | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
  /** Why it was withdrawn or declined. */
  @Column('text', { nullable: true }) word!: string | null;
  /** What it became. */
  @Column('uuid', { nullable: true }) teamId!: string | null;
}

/** A mentor's place in a proposed team, and what they say to it. */
@Entity('team_proposal_seat')
export class TeamProposalSeat extends Row {
  @Column('uuid') proposalId!: string;
  @Column('uuid') mentorId!: string;
  @Column('boolean') isLead!: boolean;
  @Column('text') answer!: SeatAnswer;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredVia!: AnswerWay | null;
  @Column('text', { nullable: true }) word!: string | null;
}

/** A founder asks for other mentors (T5). */
@Entity('team_wish')
export class TeamWish extends Row {
  @Column('uuid') ventureId!: string;
  @Column('text') words!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
  /** What the office says to it. */
  @Column('text', { nullable: true }) reply!: string | null;
}
