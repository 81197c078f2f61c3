import { type ChangedLine, lineChanges } from '@outrigger/graph';
import type { PublishedUnit, UnitContent, UnitFile } from './curriculum.entity.js';

export interface UnitChange {
  /** The unit's id in the source. */
  readonly sourceUnitId: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly title: string;
  /** Our copy says something else than what was copied: taking the change replaces it. */
  readonly isOursChanged: boolean;
  readonly lines: readonly ChangedLine[];
}

/** What a unit says, with what hangs on it. */
interface Whole extends UnitContent {
  readonly files?: readonly Omit<UnitFile, 'id'>[];
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

/** A unit as lines that people read. */
const linesOf = ({ title, goals, body, videos, exercises, quiz, files = [] }: Whole): string[] => [
  title,
  ...goals.map((goal) => `Goal: ${goal}`),
  ...body.split('\n').filter((line) => line.trim() !== ''),
  ...videos.map((video) => `Video: ${video.title} (${video.url})`),
  ...exercises.map((exercise) => `Exercise: ${exercise.title}: ${exercise.text}`),
  ...quiz.map(({ question, options, right }) => `Question: ${question} (${options[right] ?? ''})`),
  ...files.map(({ name, sizeBytes }) => `File: ${name} (${kilobytes(sizeBytes)})`).toSorted(),
];

const same = (one: Whole, other: Whole): boolean =>
  one.minutes === other.minutes && linesOf(one).join('\n') === linesOf(other).join('\n');

export interface Copied extends Whole {
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

const linesOfMaybe = (unit: Whole | undefined): string[] => (unit ? linesOf(unit) : []);
