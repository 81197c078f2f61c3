import type { EvaluationRoundQuery } from '../gql/graphql';
import { oneOf } from '../kit/from-url';
import { deedFrom } from '../kit/use-url-dialog';

export type Line = EvaluationRoundQuery['evaluationPanel'][number];

/** What the panel is sorted by; the first without being asked. */
export const COLUMNS = ['normalised', 'raw', 'spread', 'count', 'name'] as const;
export type PanelColumn = (typeof COLUMNS)[number];

export interface PanelSearch {
  readonly by?: PanelColumn | undefined;
  readonly deed?: string | undefined;
}

export const panelFrom = (search: Record<string, unknown>): PanelSearch => ({
  ...deedFrom(search),
  by: oneOf(COLUMNS, search['by']),
});

/** The most first, names from A; what has no figure yet comes last. */
export function ordered(lines: readonly Line[], by: PanelColumn): Line[] {
  const order = (one: Line, other: Line): number => one.name.localeCompare(other.name);
  if (by === 'name') return [...lines].sort(order);
  const figure = (line: Line): number => line[by] ?? Number.NEGATIVE_INFINITY;
  return [...lines].sort((one, other) => {
    const [first, second] = [figure(one), figure(other)];
    return first === second ? order(one, other) : second - first;
  });
}
