import { type Refusal, when } from '@outrigger/kernel';
import type { RiskPart } from './risk.entity.js';

/** The first day of the quarter that a day is in. */
export function quarterOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** D1: founders and the lead each score the groups of the taxonomy, each group once. */
export function reviewScores(groups: readonly string[], known: readonly string[]): Refusal[] {
  const unknown = groups.filter((group) => !known.includes(group));
  return [
    ...when(groups.length === 0, 'NO_SCORE', 'Score one group at least.', 'scores'),
    ...when(unknown.length > 0, 'NO_SUCH_GROUP', `No group ${unknown.join(', ')}.`, 'scores'),
    ...when(new Set(groups).size < groups.length, 'GROUP_TWICE', 'A group is scored twice.', 'scores'),
  ];
}

const DISAGREEMENT = 2;

/** D1: the groups on which founders and lead differ by two or more: worth a point of an agenda, if the founders like. */
export function disagreements(
  scores: readonly { readonly causeGroup: string; readonly part: RiskPart; readonly score: number }[],
): string[] {
  const of = (part: RiskPart) =>
    new Map(scores.filter((score) => score.part === part).map(({ causeGroup, score }) => [causeGroup, score]));
  const leads = of('lead');
  return [...of('founder')]
    .filter(([group, score]) => Math.abs(score - (leads.get(group) ?? score)) >= DISAGREEMENT)
    .map(([group]) => group);
}
