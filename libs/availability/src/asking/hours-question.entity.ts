import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { WeeklyWindow } from '../availability.entity.js';

export const HOURS_ANSWERS = ['usual', 'not', 'hours'] as const;
export type HoursAnswer = (typeof HOURS_ANSWERS)[number];

/** What has to be put back when an answer is undone. */
export interface Undo {
  /** Null where nothing was told before. */
  readonly weekly: readonly WeeklyWindow[] | null;
  readonly toldAt: string | null;
  readonly confirmedAt: string | null;
  /** Exceptions that the answer has made. */
  readonly datedHoursIds: readonly string[];
}

/** Somebody is asked whether their hours still hold, with some days of theirs in sight (S2, S6). */
@Entity('hours_question')
export class HoursQuestion extends Row {
  @Column('uuid') membershipId!: string;
  @Column('date') fromOn!: string;
  /** The last day. */
  @Column('date') untilOn!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') closesAt!: Date;
  /** When another question took its place. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answer!: HoursAnswer | null;
  @Column('jsonb', { nullable: true }) undo!: Undo | null;
}
