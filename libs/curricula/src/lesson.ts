import { PAST, type StoredFileType } from '@outrigger/files';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { CurriculumVersion, type PublishedUnit, type UnitProgress } from './curriculum.entity.js';
import type { LessonType } from './curriculum.graphql.js';
import { hungOn } from './unit.files.js';

/** A version as learners read it: without the answers, with the slides and handouts of each unit. */
export async function lessonOf(
  tx: Tx,
  { id, version, title, summary, units }: CurriculumVersion,
  progress: readonly Pick<UnitProgress, 'unitId' | 'finishedAt'>[],
): Promise<LessonType> {
  const finished = new Set(progress.filter(({ finishedAt }) => finishedAt !== null).map(({ unitId }) => unitId));
  const hung = await hungOn(tx, units);
  return {
    versionId: id,
    version,
    title,
    summary,
    units: units.map((unit) => ({
      ...unit,
      goals: [...unit.goals],
      quiz: unit.quiz.map(({ question, options }) => ({ question, options: [...options] })),
      isOpen: unit.prerequisiteIds.every((before) => finished.has(before)),
      isFinished: finished.has(unit.id),
      files: (hung.get(unit.id) ?? []).filter((file) => isHandedOut(unit, file)),
    })),
  };
}

/** What hung there when it was published, and what hangs there now: slides are often ready the evening before. */
const isHandedOut = ({ files }: PublishedUnit, { id, slot }: Pick<StoredFileType, 'id' | 'slot'>): boolean =>
  slot !== PAST || (files ?? []).some((file) => file.id === id);

/** What is handed out where a version is taught: open from its first page to its last, since it is told in a room. */
export async function handoutOf(tx: Tx, versionId: string): Promise<LessonType> {
  const version = await tx.one(CurriculumVersion, versionId);
  if (!version) throw new NotFound('CurriculumVersion', versionId);
  const lesson = await lessonOf(tx, version, []);
  return { ...lesson, units: lesson.units.map((unit) => ({ ...unit, isOpen: true })) };
}
