import { isHttps, type Refusal, when } from '@outrigger/kernel';
import type { PublishedUnit, QuizQuestion, UnitContent } from './curriculum.entity.js';

/** The part of a quiz that has to be right: two of three. */
const PASS = 2 / 3;

/** O3: what a unit may hold. @returns every reason at once. */
export const reviewUnit = ({ goals, videos, quiz }: UnitContent): Refusal[] => [
  ...when(goals.length === 0, 'NO_GOAL', 'Say what somebody can do after this unit.', 'goals'),
  ...when(
    videos.some(({ url }) => !isHttps(url)),
    'NO_SUCH_VIDEO',
    'The address of a video begins with https://.',
    'videos',
  ),
  ...when(
    quiz.some(({ options, right }) => options.length < 2 || right >= options.length),
    'NO_RIGHT_ANSWER',
    'Each question has two answers or more, and one of them is right.',
    'quiz',
  ),
];

interface Ordered {
  readonly id: string;
  readonly prerequisiteIds: readonly string[];
}

/** O3: what comes before a unit is there, and nothing comes before itself. */
export function reviewOrder(units: readonly Ordered[]): Refusal[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  // Each unit is looked at once: where one way led past it, no other leads back.
  const leadsBack = (from: string, to: string, seen = new Set<string>()): boolean =>
    (byId.get(to)?.prerequisiteIds ?? []).some((before) => {
      if (before === from) return true;
      if (seen.has(before)) return false;
      seen.add(before);
      return leadsBack(from, before, seen);
    });
  return [
    ...when(
      units.some(({ prerequisiteIds }) => prerequisiteIds.some((id) => !byId.has(id))),
      'NO_SUCH_UNIT',
      'What comes before a unit is a unit of the same curriculum.',
      'prerequisiteIds',
    ),
    ...when(
      units.some(({ id }) => leadsBack(id, id)),
      'CIRCLE',
      'These units wait for each other in a circle.',
      'prerequisiteIds',
    ),
  ];
}

/** O3: there is something to publish. */
export const reviewPublishing = (units: readonly Ordered[]): Refusal[] => [
  ...when(units.length === 0, 'NO_UNIT', 'Write a unit first.', 'curriculumId'),
  ...reviewOrder(units),
];

export interface Learning {
  readonly unit: PublishedUnit;
  readonly answers: readonly number[];
  /** Units that this person has finished. */
  readonly finished: ReadonlySet<string>;
}

/** O3: what comes before is finished, and every question is answered. */
export const reviewLearning = ({ unit, answers, finished }: Learning): Refusal[] => [
  ...when(
    unit.prerequisiteIds.some((id) => !finished.has(id)),
    'NOT_YET',
    'Finish first what comes before this unit.',
    'unitId',
  ),
  ...when(answers.length !== unit.quiz.length, 'UNANSWERED', 'Answer every question.', 'answers'),
];

export interface Marked {
  readonly right: number;
  readonly isPassed: boolean;
}

export function mark(quiz: readonly QuizQuestion[], answers: readonly number[]): Marked {
  const right = quiz.filter((question, at) => question.right === answers[at]).length;
  return { right, isPassed: right >= quiz.length * PASS };
}
