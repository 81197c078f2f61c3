import type { PublishedUnit, UnitContent } from './curriculum.entity.js';

export interface ChangedLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface UnitChange {
  /** The unit's id in the source. */
  readonly sourceUnitId: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly title: string;
  /** Our copy says something else than what was copied: taking the change replaces it. */
  readonly isOursChanged: boolean;
  readonly lines: readonly ChangedLine[];
}

/** A unit as lines that people read. */
const linesOf = ({ title, goals, body, videos, exercises, quiz }: UnitContent): string[] => [
  title,
  ...goals.map((goal) => `Goal: ${goal}`),
  ...body.split('\n').filter((line) => line.trim() !== ''),
  ...videos.map((video) => `Video: ${video.title} (${video.url})`),
  ...exercises.map((exercise) => `Exercise: ${exercise.title}: ${exercise.text}`),
  ...quiz.map(({ question, options, right }) => `Question: ${question} (${options[right] ?? ''})`),
];

const same = (one: UnitContent, other: UnitContent): boolean =>
  one.minutes === other.minutes && linesOf(one).join('\n') === linesOf(other).join('\n');

/** The longest common lines stay, what is between them was removed or added. */
export function lineChanges(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const lengths = commonLengths(before, after);
  const changes: ChangedLine[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, young] = [before[row], after[column]];
    if (old !== undefined && old === young) {
      changes.push({ kind: 'same', text: old });
      [row, column] = [row + 1, column + 1];
    } else if (
      young === undefined ||
      (old !== undefined && at(lengths, row + 1, column) >= at(lengths, row, column + 1))
    ) {
      changes.push({ kind: 'removed', text: old ?? '' });
      row += 1;
    } else {
      changes.push({ kind: 'added', text: young });
      column += 1;
    }
  }
  return changes;
}

const at = (lengths: readonly (readonly number[])[], row: number, column: number): number =>
  lengths[row]?.[column] ?? 0;

/** `[row][column]`: how many lines the two have in common from there on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const longest =
        before[row] === after[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1));
      (lengths[row] ?? [])[column] = longest;
    }
  }
  return lengths;
}

export interface Copied extends UnitContent {
  readonly sourceUnitId: string | null;
}

/** What has changed in the source since the version that was copied, unit by unit, beside our own copies. */
export function changesSince(
  before: readonly PublishedUnit[],
  after: readonly PublishedUnit[],
  ours: readonly Copied[],
): UnitChange[] {
  const former = new Map(before.map((unit) => [unit.id, unit]));
  const now = new Map(after.map((unit) => [unit.id, unit]));
  const copies = new Map(ours.map((unit) => [unit.sourceUnitId, unit]));
  const isOursChanged = (id: string): boolean => {
    const [copy, was] = [copies.get(id), former.get(id)];
    return copy !== undefined && was !== undefined && !same(copy, was);
  };
  const told = (id: string, change: UnitChange['change'], title: string): UnitChange => ({
    sourceUnitId: id,
    change,
    title,
    isOursChanged: isOursChanged(id),
    lines: lineChanges(linesOfMaybe(former.get(id)), linesOfMaybe(now.get(id))),
  });
  return [
    ...after.filter(({ id }) => !former.has(id)).map(({ id, title }) => told(id, 'added', title)),
    ...after
      .filter((unit) => former.has(unit.id) && !same(unit, former.get(unit.id) ?? unit))
      .map(({ id, title }) => told(id, 'changed', title)),
    ...before.filter(({ id }) => !now.has(id)).map(({ id, title }) => told(id, 'removed', title)),
  ];
}

const linesOfMaybe = (unit: UnitContent | undefined): string[] => (unit ? linesOf(unit) : []);
