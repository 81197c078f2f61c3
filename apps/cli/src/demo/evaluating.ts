import { type Dice, Stack } from './dice.js';
import type { Ground } from './ground.js';
import type { CohortMember } from './cohort.js';
import type { TakenIn } from './intake.js';
import type { EvaluationRows } from './intake-rows.js';
import { criteria, remarks } from './texts/applications.js';

const OPENED = -6;
const DUE = 9;
const MORNING = 9 * 60;
const EACH = 2;
const PANEL = 4;

/** V2: a round over the applications that wait; who was asked first has answered, the others half of it. */
export function evaluateAll(
  ground: Ground,
  ventures: readonly TakenIn[],
  cohort: readonly CohortMember[],
): EvaluationRows {
  const { ids } = ground;
  const dice = ground.dice.branch('evaluation');
  const round = roundOf(ground);
  const asked = criteria.map(({ name, weight, scores }, at) => ({
    id: ids.next(),
    roundId: round.id,
    position: at + 1,
    name,
    weight,
    descriptors: scores,
  }));
  const entered = ventures.filter(({ venture }) => ['submitted', 'screening'].includes(venture.status));
  const entries = entered.map(({ venture }) => ({ id: ids.next(), roundId: round.id, ventureId: venture.id }));
  const isRead = entered.map(({ venture }) => venture.status === 'screening');
  const evaluations = assign(ground, entries, isRead, panelOf(cohort), dice);
  const done = evaluations.filter(({ submittedAt }) => submittedAt !== null);
  return {
    evaluationRound: [round],
    evaluationCriterion: asked,
    evaluationEntry: entries,
    evaluation: evaluations,
    evaluationScore: done.flatMap(({ id }) =>
      asked.map((one) => ({
        id: ids.next(),
        evaluationId: id,
        criterionId: one.id,
        score: dice.between(2, 5),
        comment: '',
      })),
    ),
  };
}

const roundOf = ({ ids, calendar, officeId }: Ground): EvaluationRows['evaluationRound'][number] => ({
  id: ids.next(),
  name: 'Round of this intake',
  dueOn: calendar.day(DUE),
  perApplication: EACH,
  openedAt: calendar.at(OPENED, MORNING),
  openedBy: officeId,
});

const panelOf = (cohort: readonly CohortMember[]): CohortMember[] =>
  cohort.filter(({ mentor, warrant }) => mentor.status === 'active' && warrant === 'current').slice(0, PANEL);

/** @param isRead of each entry, whether everybody has answered. */
function assign(
  { ids, calendar, officeId }: Ground,
  entries: EvaluationRows['evaluationEntry'],
  isRead: readonly boolean[],
  panel: readonly CohortMember[],
  dice: Dice,
): EvaluationRows['evaluation'] {
  const words = new Stack(dice, remarks);
  return entries.flatMap((entry, index) =>
    Array.from({ length: EACH }, (_, place) => {
      const isDone = isRead[index] || (place === 0 && index % 2 === 0);
      return {
        id: ids.next(),
        entryId: entry.id,
        evaluatorId: panel[(index + place) % panel.length]?.membership.id ?? '',
        assignedAt: calendar.at(OPENED, MORNING),
        assignedBy: officeId,
        comment: isDone ? words.draw() : '',
        submittedAt: isDone ? calendar.at(-dice.between(1, 4), dice.between(MORNING, 20 * 60)) : null,
      };
    }),
  );
}
