import type { SharingLevel } from '@outrigger/adopters';
import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { Classes, Training } from '../catalogue/classes.policy.js';
import type { Standing } from '../control/batch.policy.js';
import type { Amounts, Money } from '../control/publication.js';

/** What a programme's manager chose to share; the newest counts, from the next release on. */
@Entity('sharing_choice')
export class SharingChoice extends Row {
  @Column('text') level!: SharingLevel;
  /** Figures that the centre may see by the programme's name. */
  @Column('text', { array: true }) named!: string[];
  @Column('text') training!: Training;
  /** The last day of the agreement; null for one without an end. */
  @Column('date', { nullable: true }) untilOn!: string | null;
  @Column('timestamptz') chosenAt!: Date;
  @Column('uuid', { nullable: true }) chosenBy!: string | null;
}

/** A programme's own exact figures of a quarter, and where a release counted them. */
@Entity('release_part')
export class ReleasePart extends Row {
  @Column('text') period!: string;
  @Column('text') level!: SharingLevel;
  @Column('text', { array: true }) named!: string[];
  @Column('jsonb') classes!: Classes;
  @Column('jsonb') amounts!: Amounts;
  @Column('jsonb') money!: Money;
  @Column('timestamptz') measuredAt!: Date;
  /** Null until the release is made. */
  @Column('text', { nullable: true }) standing!: Standing | null;
  @Column('text', { array: true, nullable: true }) cells!: string[] | null;
}

export const RUN_STATUSES = ['queued', 'running', 'done', 'failed'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** A release being made: asked for by somebody of the centre, made by the worker. */
@Entity('release_run')
export class ReleaseRun extends Row {
  @Column('text') period!: string;
  @Column('text') status!: RunStatus;
  /** Of the work, in per cent. */
  @Column('smallint') share!: number;
  @Column('text') note!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
}

/** What a programme lets the centre see by its name, of one quarter. */
@Entity('named_figure')
export class NamedFigure extends Row {
  @Column('text') period!: string;
  @Column('boolean') isDemo!: boolean;
  /** Null of what was released before it was noted. */
  @Column('uuid', { nullable: true }) programmeId!: string | null;
  @Column('text') programme!: string;
  @Column('jsonb') figures!: Amounts;
  @Column('timestamptz') releasedAt!: Date;
}

/** Where a release counted a programme, or why it did not: the release's report, which the centre keeps (R5). */
@Entity('release_place')
export class ReleasePlace extends Row {
  @Column('text') period!: string;
  @Column('boolean') isDemo!: boolean;
  @Column('uuid') programmeId!: string;
  @Column('text') level!: SharingLevel;
  @Column('text') standing!: Standing;
}
