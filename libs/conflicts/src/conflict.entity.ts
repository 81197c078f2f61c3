import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What ties a mentor to a venture, and may pull them away from its good (C2). */
export const CONFLICT_KINDS = [
  'equity',
  'debt',
  'employment',
  'board',
  'paid_advice',
  'family',
  'competitor',
  'supplier',
  'intent_to_invest',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const CONFLICT_STATES = ['open', 'upheld', 'recusal', 'cleared'] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

/** A mentor's declared interest in a venture: the pair is excluded until the office clears it (C2). */
@Entity('conflict')
export class Conflict extends Row {
  @Column('uuid') mentorId!: string;
  @Column('uuid') ventureId!: string;
  /** Null after one press of "I hold a stake": the office asks. */
  @Column('text', { nullable: true }) kind!: ConflictKind | null;
  @Column('text') note!: string;
  @Column('date', { nullable: true }) sinceOn!: string | null;
  /** Its last day, where there is one. */
  @Column('date', { nullable: true }) untilOn!: string | null;
  @Column('timestamptz') declaredAt!: Date;
  @Column('uuid', { nullable: true }) declaredBy!: string | null;
  @Column('text') state!: ConflictState;
  /** Of a recusal: the day from which the pair is excluded. */
  @Column('date', { nullable: true }) recusalOn!: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
  @Column('uuid', { nullable: true }) reviewedBy!: string | null;
  @Column('text', { nullable: true }) reviewReason!: string | null;
}
