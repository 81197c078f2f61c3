import type { ScoreInput } from '../gql/graphql';

/** What an evaluator has written so far, by criterion. */
export interface ScoreDraft {
  readonly scores: Readonly<Record<string, Scored>>;
  readonly comment: string;
}

interface Scored {
  readonly score: number | null;
  readonly comment: string;
}

interface Kept {
  readonly comment: string;
  readonly scores: readonly { readonly criterionId: string; readonly score: number; readonly comment: string }[];
}

export const draftOf = ({ scores, comment }: Kept): ScoreDraft => ({
  comment,
  scores: Object.fromEntries(
    scores.map(({ criterionId, score, comment: why }) => [criterionId, { score, comment: why }]),
  ),
});

const UNSCORED: Scored = { score: null, comment: '' };

export const scoredIn = (draft: ScoreDraft, criterionId: string): Scored => draft.scores[criterionId] ?? UNSCORED;

export const withScore = (draft: ScoreDraft, criterionId: string, change: Partial<Scored>): ScoreDraft => ({
  ...draft,
  scores: { ...draft.scores, [criterionId]: { ...scoredIn(draft, criterionId), ...change } },
});

/** As it is sent: a word without a score waits for its score. */
export const scoresIn = ({ scores }: ScoreDraft): ScoreInput[] =>
  Object.entries(scores).flatMap(([criterionId, { score, comment }]) =>
    score === null ? [] : [{ criterionId, score, comment }],
  );
