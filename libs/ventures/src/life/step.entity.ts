import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { VentureStatus } from '../venture.entity.js';

/** One step on a venture's path: who, when and why. Rows stay for ever (V2). */
@Entity('venture_step')
export class VentureStep extends Row {
  @Column('uuid') ventureId!: string;
  /** Null for the first. */
  @Column('text', { nullable: true }) fromStatus!: VentureStatus | null;
  @Column('text') toStatus!: VentureStatus;
  @Column('timestamptz') at!: Date;
  /** The membership; null for the house itself. */
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Of a pause or a deferral: the day on which it comes back. */
  @Column('date', { nullable: true }) returnsOn!: string | null;
}

export const STANDINGS = ['in_business', 'merged', 'acquired', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];
export const SOURCES = ['founders', 'friends', 'angels', 'venture', 'private_equity', 'grants', 'debt'] as const;
export type MoneySource = (typeof SOURCES)[number];
export const SIDES = ['office', 'founders'] as const;
export type Side = (typeof SIDES)[number];

/** What was raised from one kind of source, in whole units of the currency. */
export interface Raised {
  readonly source: MoneySource;
  readonly amount: number;
}

/** What has become of a venture; amounts in whole units of the currency. */
export interface Outcome {
  readonly standing: Standing;
  /** 32 hours a week or more. */
  readonly fullTimeStaff: number;
  readonly partTimeStaff: number;
  /** Of the last full year; null where it is not told. */
  readonly revenue: number | null;
  /** ISO 4217; null where no amount is told. */
  readonly currency: string | null;
  readonly raised: readonly Raised[];
  /** The founders' consent to disclose these figures. */
  readonly discloses: boolean;
}

/** A graduation that one side proposed, and what the other said to it (V3). */
@Entity('graduation')
export class Graduation extends Row implements Outcome {
  @Column('uuid') ventureId!: string;
  @Column('text') proposedSide!: Side;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) proposedBy!: string | null;
  @Column('text') note!: string;
  @Column('text') standing!: Standing;
  @Column('integer') fullTimeStaff!: number;
  @Column('integer') partTimeStaff!: number;
  @Column('integer', { nullable: true }) revenue!: number | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('jsonb') raised!: readonly Raised[];
  @Column('boolean') discloses!: boolean;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  /** Null as long as nobody has answered. */
  @Column('boolean', { nullable: true }) agreed!: boolean | null;
  @Column('text', { nullable: true }) answer!: string | null;
}

/** Why a venture closed, the weightiest cause first (V3). */
@Entity('closing_cause')
export class ClosingCause extends Row {
  @Column('uuid') ventureId!: string;
  /** From 1. */
  @Column('smallint') rank!: number;
  @Column('text') code!: string;
}
