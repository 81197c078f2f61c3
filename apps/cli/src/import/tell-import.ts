import type { ImportReport } from '@outrigger/integrations';
import { Refused } from '@outrigger/kernel';

const HEADINGS = ['row', 'field', 'value', 'why', 'what to do'] as const;
/** Letters that are shown of what a cell says, and of why that will not do. */
const WIDEST = { value: 44, why: 72 } as const;

/** What an import did, for people. */
export function told(report: ImportReport, kind: string, programme: string): string {
  const { rows, added, changed, unchanged, refused, dryRun } = report;
  const out = new Set(refused.map(({ row }) => row)).size;
  const counts = `${added} added, ${changed} changed, ${unchanged} unchanged, ${out} refused.`;
  const heading = dryRun ? ['A dry run: nothing was written.'] : [];
  const cells = refused.map(({ row, field, value, why, mend }) => [
    String(row),
    field,
    shortened(value ?? '', WIDEST.value),
    shortened(why, WIDEST.why),
    mend,
  ]);
  const table = cells.length === 0 ? [] : ['', ...aligned([[...HEADINGS], ...cells])];
  return [...heading, `${kind} of ${programme}, ${rows} rows: ${counts}`, ...table, ''].join('\n');
}

/** A file's control characters must not steer anybody's terminal. */
function shortened(text: string, widest: number): string {
  const plain = text.replace(/\p{C}/gu, '·');
  return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Why an import ended early, how much of it is in, and what to do. */
export function whyStopped(error: unknown, rows: number, dryRun: boolean): string {
  if (rows === 0) return reason(error);
  const kept = dryRun
    ? 'This was a dry run: nothing was written.'
    : `The first ${rows} rows are done, and nothing of the rows after them was written. ` +
      'Mend it and run the same command again: what is in already stays as it is.';
  return `${reason(error)}\n${kept}`;
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^53100$/, 'The disk of the database is full.'],
  [/^53/, 'The database has no room or no connection left.'],
  [/^57014$/, 'The database took too long.'],
  [/^(08|57P)|^(ECONNRESET|EPIPE)$/, 'The database went away.'],
];

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Refused) return error.message;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (/^Connection terminated/.test(message)) return 'The database went away.';
  return REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? message;
}
