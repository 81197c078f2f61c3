import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { PolicySettings } from './policy-settings.js';

export const KINDS = ['university', 'economic_development', 'accelerator', 'incubator', 'hybrid'] as const;
export type ProgrammeKind = (typeof KINDS)[number];
export const STATUSES = ['preparing', 'active', 'at_risk', 'dormant', 'closed'] as const;
export type ProgrammeStatus = (typeof STATUSES)[number];

/** A sister programme: a tenant. Its id is the tenant's. */
@Entity('programme')
export class Programme extends Row {
  @Column('text') name!: string;
  @Column('text') kind!: ProgrammeKind;
  /** ISO 3166-1 alpha-2. */
  @Column('text') country!: string;
  @Column('text') zone!: string;
  /** BCP 47. */
  @Column('text') locale!: string;
  @Column('text') status!: ProgrammeStatus;
  @Column('boolean') isCentre!: boolean;
  @Column('text', { nullable: true }) brandColor!: string | null;
  @Column('date', { nullable: true }) launchedOn!: string | null;
}

/** One version of a programme's policy; versions only ever follow each other. */
@Entity('programme_policy')
export class ProgrammePolicy extends Row {
  @Column('integer') version!: number;
  @Column('jsonb') settings!: PolicySettings;
  @Column('timestamptz') decidedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
}
