import { diffArrays } from 'diff';

/** One line of two texts that are laid side by side. */
export interface ChangedLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts that differ by more lines are no versions of each other: a search costs its square, here some 30 ms. */
const MOST_CHANGES = 500;

/** The common lines stay, what is between them was removed or added; all of it where nearly nothing is in common. */
export function lineChanges(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_CHANGES });
  if (!changes) return [...told('removed', before), ...told('added', after)];
  return changes.flatMap(({ added, removed, value }) => told(added ? 'added' : removed ? 'removed' : 'same', value));
}

const told = (kind: ChangedLine['kind'], lines: readonly string[]): ChangedLine[] =>
  lines.map((text) => ({ kind, text }));
