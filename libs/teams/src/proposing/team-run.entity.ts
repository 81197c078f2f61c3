import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { KeptInput } from './kept.js';

export const RUN_KINDS = ['teams', 'replacement'] as const;
export type RunKind = (typeof RUN_KINDS)[number];
export const RUN_STATUSES = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** A search for teams, with all that it was asked with and all that it found: it can be explained for ever. */
@Entity('team_run')
export class TeamRun extends Row {
  @Column('text') kind!: RunKind;
  @Column('text') status!: RunStatus;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('uuid', { array: true }) ventureIds!: string[];
  /** Every venture that waited, rather than some that were named. */
  @Column('boolean') isWhole!: boolean;
  @Column('integer') mentorCount!: number;
  @Column('integer') policyVersion!: number;
  @Column('integer') fitVersion!: number;
  @Column('jsonb') input!: KeptInput;
  /** The same for the same question: it has the same answer. */
  @Column('text') inputHash!: string;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
}
