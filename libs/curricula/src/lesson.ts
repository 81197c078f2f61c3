import type { CurriculumVersion, UnitProgress } from './curriculum.entity.js';
import type { LessonType } from './curriculum.graphql.js';

/** A version as learners read it: without the answers. */
export function lessonOf(
  { id, version, title, summary, units }: CurriculumVersion,
  progress: readonly Pick<UnitProgress, 'unitId' | 'finishedAt'>[],
): LessonType {
  const finished = new Set(progress.filter(({ finishedAt }) => finishedAt !== null).map(({ unitId }) => unitId));
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
    })),
  };
}
