import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { MentorStatus } from '../mentor.entity.js';

/** One step on a mentor's path, kept for ever: who, when and why (C1). */
@Entity('mentor_step')
export class MentorStep extends Row {
  @Column('uuid', { nullable: true }) applicationId!: string | null;
  @Column('uuid', { nullable: true }) mentorId!: string | null;
  /** Null for the first. */
  @Column('text', { nullable: true }) fromStatus!: MentorStatus | null;
  @Column('text') toStatus!: MentorStatus;
  @Column('text') why!: string;
  /** Something that should have come before it was left out. */
  @Column('boolean') isSkip!: boolean;
  /** Null for the applicant and for the house. */
  @Column('uuid', { nullable: true }) takenBy!: string | null;
  @Column('timestamptz') takenAt!: Date;
}
