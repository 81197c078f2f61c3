import type { RiskPart } from '../gql/graphql';

export interface Score {
  readonly quarter: string;
  readonly part: RiskPart;
  readonly causeGroup: string;
  readonly score: number;
}

/** The first day of the quarter that a day is in. */
export function quarterOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** Of one side in one quarter, by group. */
export const scoresOf = (scores: readonly Score[], quarter: string, part: RiskPart): Readonly<Record<string, number>> =>
  Object.fromEntries(
    scores
      .filter((score) => score.part === part && score.quarter === quarter)
      .map(({ causeGroup, score }) => [causeGroup, score]),
  );

const DISAGREEMENT = 2;

/** D1: two or more apart. */
export const differ = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one - other) >= DISAGREEMENT;
