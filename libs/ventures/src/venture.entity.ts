import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const VENTURE_STATUSES = [
  'draft',
  'submitted',
  'screening',
  'accepted',
  'deferred',
  'declined',
  'circulating',
  'mentored',
  'paused',
  'graduated',
  'closed',
] as const;
export type VentureStatus = (typeof VENTURE_STATUSES)[number];
export const STAGES = ['idea', 'prototype', 'pilot', 'revenue', 'growth'] as const;
export type Stage = (typeof STAGES)[number];
/** V1: who may apply; a programme that is open to its community takes those too. */
export const ORIGINS = ['student', 'faculty', 'staff', 'alumni', 'community'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What an entrepreneur brings. */
@Entity('venture')
export class Venture extends Row {
  @Column('text') name!: string;
  @Column('text') oneLiner!: string;
  @Column('text') origin!: Origin;
  @Column('text') sector!: string;
  @Column('text') stage!: Stage;
  @Column('text', { array: true }) needs!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('text') zone!: string;
  @Column('text') status!: VentureStatus;
  @Column('date', { nullable: true }) submittedOn!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  /** By the applicants' form: its name may be another's as well, which the office sees and the applicant does not. */
  @Column('boolean') applied!: boolean;
}

@Entity('founder')
export class Founder extends Row {
  @Column('uuid') ventureId!: string;
  @Column('uuid') membershipId!: string;
}
