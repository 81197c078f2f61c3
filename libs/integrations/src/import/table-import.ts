import type { Tx } from '@outrigger/tenancy';
import type { Sheet } from './columns.js';
import { type ImportReport, type Outcome, Tally } from './import.report.js';
import { type Earlier, keyOf, type Reviewed, type SheetRow } from './row.policy.js';
import { readSheet } from './spreadsheet.js';
import type { Source } from './text-pieces.js';

/** A row that may go in, and where it stands in the file. */
export interface Placed<T> {
  readonly row: number;
  readonly good: T;
}

/** One kind of table: how its rows are read, judged and written. */
export interface Kind<T> {
  readonly sheet: Sheet;
  /** What the house is told of each chunk. */
  readonly fact: string;
  readonly review: (row: SheetRow, earlier: Earlier) => Reviewed<T>;
  /** Writes the rows as sets. @returns what became of each, in their order. */
  readonly keep: (tx: Tx, rows: readonly Placed<T>[]) => Promise<Outcome[]>;
}

/** Runs one chunk: in a transaction of its own, or within the deed's. */
export type Within = <T>(deed: (tx: Tx) => Promise<T>) => Promise<T>;

export interface ImportOrder {
  readonly within: Within;
  readonly source: Source;
  /** Does everything, then takes it back. */
  readonly dryRun: boolean;
  readonly maxBytes: number;
  /** Told after each chunk how many rows are done: for good, when `within` commits each chunk by itself. */
  readonly onProgress?: (rows: number) => void;
}

/** Rows that are read before the good ones among them are written. */
const CHUNK = 500;

/** Reads, judges and writes a table in chunks. @throws Refused when it is no table of this kind. */
export async function importTable<T>(kind: Kind<T>, order: ImportOrder): Promise<ImportReport> {
  const tally = new Tally(order.dryRun);
  const earlier = new Map<string, { row: number; spelling: string }>();
  let chunk: Placed<T>[] = [];
  const write = async (): Promise<void> => {
    if (chunk.length > 0) tally.keep(await order.within((tx) => keepChunk(tx, kind, chunk, order.dryRun)));
    chunk = [];
    order.onProgress?.(tally.rows);
  };
  for await (const sheetRow of readSheet(order.source, kind.sheet, order.maxBytes)) {
    const reviewed = kind.review(sheetRow, earlier);
    remember(earlier, sheetRow, kind.sheet.key);
    if ('good' in reviewed) chunk.push({ row: sheetRow.row, good: reviewed.good });
    else tally.refuse(reviewed.refused);
    if ((tally.rows + chunk.length) % CHUNK === 0) await write();
  }
  await write();
  return tally.report();
}

/** A refused row counts as well: when two rows are about the same thing, a person has to say which one holds. */
function remember(
  earlier: Map<string, { row: number; spelling: string }>,
  { row, cells }: SheetRow,
  field: string,
): void {
  const spelling = (cells[field] ?? '').trim();
  const key = keyOf(spelling);
  if (key !== '' && !earlier.has(key)) earlier.set(key, { row, spelling });
}

async function keepChunk<T>(tx: Tx, kind: Kind<T>, chunk: readonly Placed<T>[], dryRun: boolean): Promise<Outcome[]> {
  await tx.sql`savepoint chunk`;
  const outcomes = await keepOrHalve(tx, kind, chunk);
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  const [added, changed] = [count('added'), count('changed')];
  if (added + changed > 0) await tx.emit(kind.fact, { added, changed });
  await (dryRun ? tx.sql`rollback to savepoint chunk` : tx.sql`release savepoint chunk`);
  return outcomes;
}

/** What the database refuses is found by halving: the others go in, and no row needs a statement of its own. */
async function keepOrHalve<T>(tx: Tx, kind: Kind<T>, rows: readonly Placed<T>[]): Promise<Outcome[]> {
  await tx.sql`savepoint half`;
  try {
    const outcomes = await kind.keep(tx, rows);
    await tx.sql`release savepoint half`;
    return outcomes;
  } catch (error) {
    if (!isAboutRows(error)) throw error;
    await tx.sql`rollback to savepoint half`;
    await tx.sql`release savepoint half`;
    if (rows.length === 1) return rows.map(({ row }) => refusedByDatabase(row, error));
    const middle = Math.ceil(rows.length / 2);
    return [
      ...(await keepOrHalve(tx, kind, rows.slice(0, middle))),
      ...(await keepOrHalve(tx, kind, rows.slice(middle))),
    ];
  }
}

/** PostgreSQL's classes for what rows can break: cardinality, data, integrity, and what a trigger raises. */
const ABOUT_ROWS = /^(21|22|23|P0001)/;

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
}

const isAboutRows = (error: unknown): boolean => ABOUT_ROWS.test((error as DatabaseError).code ?? '');

function refusedByDatabase(row: number, error: unknown): Outcome {
  const { constraint, code } = error as DatabaseError;
  return {
    row,
    field: 'row',
    value: null,
    why: `a rule of the database forbids it (${constraint ?? code ?? 'unnamed'})`,
    mend: 'Compare the row with those that went in. If it looks right, tell the people who run this service.',
  };
}
