import { isDay, type Refusal, refusal, when } from '@outrigger/kernel';

export interface Criterion {
  readonly name: string;
  readonly weight: number;
  /** What 1, 2, 3, 4 and 5 mean. */
  readonly descriptors: readonly string[];
}

export const MOST_CRITERIA = 12;

/** V2: a rubric has criteria of different names, and says of each what every score means. */
export function reviewRubric(criteria: readonly Criterion[]): Refusal[] {
  const names = criteria.map(({ name }) => name.trim().toLowerCase());
  const unsaid = criteria.filter(({ descriptors }) => descriptors.filter((words) => words.trim()).length < 5);
  return [
    ...when(criteria.length === 0, 'NO_CRITERION', 'A rubric has at least one criterion.', 'criteria'),
    ...when(criteria.length > MOST_CRITERIA, 'TOO_MANY_CRITERIA', `Choose at most ${MOST_CRITERIA}.`, 'criteria'),
    ...when(new Set(names).size < names.length, 'CRITERION_TWICE', 'Two criteria have the same name.', 'criteria'),
    ...unsaid.map(({ name }) =>
      refusal('SCORES_UNSAID', `Say of ${name.trim() || 'each criterion'} what 1, 2, 3, 4 and 5 mean.`, 'criteria'),
    ),
  ];
}

/** V2: evaluators have until the end of a day to come. */
export function reviewDue(dueOn: string, today: string): Refusal[] {
  return [
    ...when(!isDay(dueOn), 'NO_SUCH_DAY', 'A day is written like 2026-11-23.', 'dueOn'),
    ...when(isDay(dueOn) && dueOn < today, 'DAY_HAS_PASSED', 'Give the evaluators until a day to come.', 'dueOn'),
  ];
}

export interface VentureInQuestion {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** The open round that it is in already. */
  readonly round: string | null;
}

const UNDECIDED = ['submitted', 'screening'];

/** V2: only what the office has not decided is evaluated, and in one round at a time. */
export function reviewEntries(ventures: readonly VentureInQuestion[]): Refusal[] {
  return [
    ...when(ventures.length === 0, 'NO_APPLICATION', 'There is no application to evaluate here yet.', 'ventureIds'),
    ...ventures
      .filter(({ status }) => !UNDECIDED.includes(status))
      .map(({ id, name, status }) =>
        refusal('ALREADY_DECIDED', `${name} is ${status}: there is nothing to evaluate.`, 'ventureIds', id),
      ),
    ...ventures.flatMap(({ id, name, round }) =>
      round === null ? [] : [refusal('IN_A_ROUND', `${name} is in the round ${round} already.`, 'ventureIds', id)],
    ),
  ];
}

export interface Evaluator {
  readonly id: string;
  readonly name: string;
  /** A manager, or a mentor of the cohort with a current warrant. */
  readonly isFit: boolean;
}

/** C2: managers evaluate, and mentors with a current warrant. */
export function reviewEvaluators(evaluators: readonly Evaluator[]): Refusal[] {
  return evaluators
    .filter(({ isFit }) => !isFit)
    .map(({ id, name }) =>
      refusal(
        'NOT_AN_EVALUATOR',
        `${name} may not evaluate: managers do, and active mentors with a current warrant.`,
        'evaluatorIds',
        id,
      ),
    );
}

export function reviewOpenRound({
  id,
  name,
  closedAt,
}: {
  id: string;
  name: string;
  closedAt: Date | null;
}): Refusal[] {
  return when(closedAt !== null, 'ROUND_CLOSED', `The round ${name} is closed.`, 'roundId', id);
}

export interface Scoring {
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly scores: readonly { readonly criterionId: string }[];
  /** Now, or already: what was submitted stays complete. */
  readonly isSubmitted: boolean;
}

/** V2: a draft may lack what it likes; what is submitted scores every criterion once. */
export function reviewScores({ criteria, scores, isSubmitted }: Scoring): Refusal[] {
  const scored = scores.map(({ criterionId }) => criterionId);
  const unknown = scored.filter((id) => !criteria.some((criterion) => criterion.id === id));
  const lacking = isSubmitted ? criteria.filter(({ id }) => !scored.includes(id)) : [];
  return [
    ...unknown.map((id) => refusal('NO_SUCH_CRITERION', 'This rubric has no such criterion.', 'scores', id)),
    ...when(new Set(scored).size < scored.length, 'SCORED_TWICE', 'A criterion is scored once.', 'scores'),
    ...lacking.map(({ id, name }) => refusal('SCORE_MISSING', `Score ${name} as well.`, 'scores', id)),
  ];
}
