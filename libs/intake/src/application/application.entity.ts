import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { Answers } from './answers.policy.js';

export interface CoFounder {
  readonly name: string;
  readonly email: string;
}

/** What a venture tells to be taken in (V1, V2): its founder's alone until it is submitted. */
@Entity('application')
export class Application extends Row {
  @Column('uuid') intakeId!: string;
  @Column('uuid') formVersionId!: string;
  @Column('uuid') applicantId!: string;
  @Column('uuid', { nullable: true }) ventureId!: string | null;
  @Column('text') status!: 'draft' | 'submitted';
  @Column('jsonb') answers!: Answers;
  /** Besides the applicant. */
  @Column('jsonb') founders!: readonly CoFounder[];
  /** Grows with every change: a second tab notices. */
  @Column('integer') revision!: number;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') savedAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  /** The bare host of its website, to find it again. */
  @Column('text', { nullable: true }) website!: string | null;
  @Column('integer', { nullable: true }) releaseVersion!: number | null;
  /** As it was signed. */
  @Column('text', { nullable: true }) releaseText!: string | null;
  @Column('text', { nullable: true }) signedName!: string | null;
  /** When the office was asked to let it in all the same. */
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('text', { nullable: true }) askedWhy!: string | null;
  @Column('timestamptz', { nullable: true }) admittedAt!: Date | null;
  @Column('uuid', { nullable: true }) admittedBy!: string | null;
  @Column('text', { nullable: true }) admittedWhy!: string | null;
}
