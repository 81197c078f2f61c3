import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const MENTOR_STATUSES = [
  'applied',
  'interviewing',
  'screening',
  'probation',
  'active',
  'on_leave',
  'alumni',
  'declined',
] as const;
export type MentorStatus = (typeof MENTOR_STATUSES)[number];

/** A member of the cohort: what they bring and how much time they give (C1, C3). */
@Entity('mentor')
export class Mentor extends Row {
  @Column('uuid') membershipId!: string;
  @Column('text') primaryBackground!: string;
  @Column('text', { array: true }) otherBackgrounds!: string[];
  @Column('text', { array: true }) expertise!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('text') zone!: string;
  @Column('smallint') hoursPerMonth!: number;
  /** Ventures that they accompany at once at most; null sets no bound but the hours (C3). */
  @Column('smallint', { nullable: true }) maxVentures!: number | null;
  @Column('boolean') canLead!: boolean;
  @Column('text') status!: MentorStatus;
  @Column('date', { nullable: true }) joinedOn!: string | null;
  /** Of a leave, its first day and its last. */
  @Column('date', { nullable: true }) leaveFrom!: string | null;
  @Column('date', { nullable: true }) leaveUntil!: string | null;
}
