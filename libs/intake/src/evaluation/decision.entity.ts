import { Row } from '@outrigger/tenancy';
import type { Undecided } from '@outrigger/ventures';
import { Column, Entity } from 'typeorm';

export const OUTCOMES = ['accepted', 'declined', 'deferred', 'referred'] as const;
export type DecisionOutcome = (typeof OUTCOMES)[number];

/** What the office decided about an application; its letter leaves a little later (V2). */
@Entity('decision')
export class Decision extends Row {
  @Column('uuid') ventureId!: string;
  @Column('uuid', { nullable: true }) roundId!: string | null;
  @Column('text') outcome!: DecisionOutcome;
  /** Where the venture stood, and stands again when this is taken back. */
  @Column('text') fromStatus!: Undecided;
  /** Kept in the house. */
  @Column('text') reason!: string;
  /** To the founders, in the letter. */
  @Column('text') message!: string;
  /** Of a deferral: the later intake, at whose opening it returns by itself. */
  @Column('uuid', { nullable: true }) intakeId!: string | null;
  @Column('text', { nullable: true }) referredTo!: string | null;
  @Column('timestamptz') decidedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  /** Until then it can be taken back. */
  @Column('timestamptz') letterAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('timestamptz', { nullable: true }) takenBackAt!: Date | null;
  @Column('uuid', { nullable: true }) takenBackBy!: string | null;
  @Column('timestamptz', { nullable: true }) returnedAt!: Date | null;
}

/** That a founder whose venture was not taken may be asked what has become of it; withdrawn rows stay. */
@Entity('outcome_consent')
export class OutcomeConsent extends Row {
  @Column('uuid') ventureId!: string;
  @Column('uuid') membershipId!: string;
  @Column('integer') textVersion!: number;
  @Column('timestamptz') givenAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
