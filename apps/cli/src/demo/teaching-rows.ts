import type { UnitContent } from '@outrigger/curricula';
import type { Identified } from './rows.js';

export interface CurriculumRow extends Identified {
  readonly title: string;
  readonly kind: string;
  readonly language: string;
  readonly summary: string;
  readonly isShared: boolean;
  readonly begunAt: string;
  readonly begunBy: string;
  readonly source: string;
}

export interface UnitRow extends Identified, UnitContent {
  readonly curriculumId: string;
  readonly position: number;
  readonly prerequisiteIds: readonly string[];
}

interface VersionRow extends Identified {
  readonly curriculumId: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly note: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly units: readonly Omit<UnitRow, 'curriculumId' | 'position'>[];
}

/** Curricula of the centre. */
export interface TeachingRows {
  readonly curriculum: readonly CurriculumRow[];
  readonly curriculumUnit: readonly UnitRow[];
  readonly curriculumVersion: readonly VersionRow[];
}
