import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const CURRICULUM_KINDS = ['immersion', 'onsite', 'onboarding'] as const;
export type CurriculumKind = (typeof CURRICULUM_KINDS)[number];
export const SOURCES = ['none', 'library', 'own'] as const;
export type Source = (typeof SOURCES)[number];

export interface Video {
  readonly title: string;
  /** https. */
  readonly url: string;
}

export interface Exercise {
  readonly title: string;
  readonly text: string;
}

export interface QuizQuestion {
  readonly question: string;
  readonly options: readonly string[];
  /** Which option is right, from 0. */
  readonly right: number;
  /** Why, told after the answer. */
  readonly because: string;
}

/** What a unit says: the same in a draft, in a version and in the library. */
export interface UnitContent {
  readonly title: string;
  readonly goals: readonly string[];
  /** Markdown. */
  readonly body: string;
  readonly minutes: number;
  readonly videos: readonly Video[];
  readonly exercises: readonly Exercise[];
  readonly quiz: readonly QuizQuestion[];
}

export interface UnitFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** A unit as a version holds it. */
export interface PublishedUnit extends UnitContent {
  readonly id: string;
  readonly prerequisiteIds: readonly string[];
  /** Slides and handouts; versions that are older than this list name none. */
  readonly files?: readonly UnitFile[];
}

/** What somebody teaches by: a draft of units, and the versions that were published of it (O3). */
@Entity('curriculum')
export class Curriculum extends Row {
  @Column('text') title!: string;
  @Column('text') kind!: CurriculumKind;
  /** BCP 47. */
  @Column('text') language!: string;
  @Column('text') summary!: string;
  /** In the centre: part of the library of all programmes. */
  @Column('boolean') isShared!: boolean;
  @Column('timestamptz') begunAt!: Date;
  @Column('uuid', { nullable: true }) begunBy!: string | null;
  /** Where it comes from: the library, or another curriculum of this programme that it translates. */
  @Column('text') source!: Source;
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  /** The version that was looked at last. */
  @Column('integer', { nullable: true }) sourceVersion!: number | null;
}

@Entity('curriculum_unit')
export class CurriculumUnit extends Row {
  @Column('uuid') curriculumId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('text', { array: true }) goals!: string[];
  @Column('text') body!: string;
  @Column('integer') minutes!: number;
  @Column('jsonb') videos!: readonly Video[];
  @Column('jsonb') exercises!: readonly Exercise[];
  @Column('jsonb') quiz!: readonly QuizQuestion[];
  @Column('uuid', { array: true }) prerequisiteIds!: string[];
  /** The unit that it was copied from. */
  @Column('uuid', { nullable: true }) sourceUnitId!: string | null;
  /** Out of the draft; versions that hold it stay as they are. */
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}

/** One published version: it never changes, and deliveries pin it. */
@Entity('curriculum_version')
export class CurriculumVersion extends Row {
  @Column('uuid') curriculumId!: string;
  @Column('integer') version!: number;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  /** What is new. */
  @Column('text') note!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('jsonb') units!: readonly PublishedUnit[];
}

/** How far somebody is with one unit. */
@Entity('unit_progress')
export class UnitProgress extends Row {
  @Column('uuid') membershipId!: string;
  @Column('uuid') curriculumId!: string;
  @Column('uuid') unitId!: string;
  @Column('integer') version!: number;
  @Column('integer') rightAnswers!: number;
  @Column('integer') questions!: number;
  @Column('integer') attempts!: number;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}
