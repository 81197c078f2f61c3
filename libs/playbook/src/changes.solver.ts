import { type ChangedLine, lineChanges } from '@outrigger/graph';
import type { FormField } from '@outrigger/intake';
import type { EntryKind, EntryText } from './entry.entity.js';

const written = (body: string): string[] => body.split('\n').filter((line) => line.trim() !== '');

const bounds = (one: number | string | null, other: number | string | null): string[] =>
  one === null && other === null ? [] : [`Limits: ${one ?? ''} to ${other ?? ''}`];

/** A question as lines that people read. */
const askedBy = ({ label, help, kind, required, options, min, max, from, until, takes }: FormField): string[] => [
  `Question: ${label} (${kind}${required ? '' : ', optional'})`,
  ...written(help),
  ...(options.length > 0 ? [`Options: ${options.map((option) => option.label).join(', ')}`] : []),
  ...bounds(min, max),
  ...bounds(from, until),
  ...(takes.length > 0 ? [`Takes: ${takes.join(', ')}`] : []),
];

const LINES: Readonly<Record<EntryKind, (text: EntryText) => string[]>> = {
  principle: ({ title, summary, rules, body }) => [
    title,
    ...written(summary),
    `Keeps: ${rules.join(', ')}`,
    ...written(body),
  ],
  guide: ({ title, summary, body }) => [title, ...written(summary), ...written(body)],
  // What the letter and the form are called is the programme's own matter.
  letter: ({ subject, body }) => [`Subject: ${subject}`, ...written(body)],
  form: ({ fields }) => fields.flatMap(askedBy),
};

/** An entry as lines that people read: what two of them differ by is what has changed. */
export const linesOf = (kind: EntryKind, text: EntryText): string[] => LINES[kind](text);

/** How one text became another; empty when they say the same. */
export function changesBetween(kind: EntryKind, before: EntryText, after: EntryText): ChangedLine[] {
  const changes = lineChanges(linesOf(kind, before), linesOf(kind, after));
  return changes.every((line) => line.kind === 'same') ? [] : changes;
}
