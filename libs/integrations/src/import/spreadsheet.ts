import { refusal, Refused } from '@outrigger/kernel';
import { CsvError, parse, type Parser } from 'csv-parse';
import { fieldsOf, type Sheet } from './columns.js';
import type { SheetRow } from './row.policy.js';
import { type Source, textOf } from './text-pieces.js';

const DELIMITERS = [',', ';', '\t'] as const;
const LONGEST_RECORD = 256 * 1024;

/**
 * The rows of a table, one after another, whatever spreadsheet it comes from: comma, semicolon or tab, any line ends,
 * UTF-8 or Windows-1252, columns in any order. Rows count from 1 below the header, empty ones too; those are left out.
 *
 * @throws Refused when it is no table of this kind at all.
 */
export async function* readSheet(source: Source, sheet: Sheet, maxBytes: number): AsyncGenerator<SheetRow> {
  const pieces = textOf(source, maxBytes);
  const { value: first } = await pieces.next();
  if (!first?.replace('\uFEFF', '').trim()) throw empty('The file is empty.');
  let fields: (string | undefined)[] | undefined;
  let row = 0;
  try {
    for await (const record of recordsOf(first, pieces)) {
      if (fields) {
        row += 1;
        if (record.some((cell) => cell.trim())) yield asRow(row, fields, record);
      } else fields = fieldsOf(record, sheet);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (!fields)
      throw new Refused([
        refusal('HEADER_BROKEN', 'The first line cannot be read: a quote is opened and never closed.'),
      ]);
    yield { row: row + 1, cells: {}, broken: unreadable(error) };
    return;
  }
  if (row === 0) throw empty('The file has names of columns, but no row below them.');
}

const empty = (why: string): Refused =>
  new Refused([refusal('FILE_EMPTY', `${why} Choose the file with the rows to import.`)]);

/** Fed by hand, so that the rows before a fault are read, whatever the fault. @throws CsvError */
async function* recordsOf(first: string, others: AsyncIterable<string>): AsyncGenerator<string[]> {
  const records: string[][] = [];
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    on_record: (record: string[]) => (records.push(record), null),
  });
  parser.on('error', () => undefined);
  for await (const piece of joined(first, others)) {
    const fault = await fed(parser, piece);
    yield* records.splice(0);
    if (fault) throw fault;
  }
}

/** A file's end is fed as null. */
const fed = (parser: Parser, piece: string | null): Promise<Error | null | undefined> =>
  new Promise((resolve) => (piece === null ? parser.end(resolve) : parser.write(piece, resolve)));

async function* joined(first: string, others: AsyncIterable<string>): AsyncGenerator<string | null> {
  yield first;
  yield* others;
  yield null;
}

/** By the header alone: below it, cells hold lists with separators of their own. */
function delimiterOf(text: string): string {
  const header =
    text
      .replace(/"(?:[^"]|"")*"/g, '')
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '';
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function asRow(row: number, fields: readonly (string | undefined)[], record: readonly string[]): SheetRow {
  const cells = Object.fromEntries(fields.flatMap((field, index) => (field ? [[field, record[index] ?? '']] : [])));
  const surplus = record.slice(fields.length).filter((cell) => cell.trim());
  if (surplus.length === 0) return { row, cells };
  const mend = 'Put quotes around the cell that holds the separator, or take the cells beyond the last column away.';
  return { row, cells, broken: { value: surplus.join(' '), why: 'more cells than columns', mend } };
}

function unreadable({ code }: CsvError): NonNullable<SheetRow['broken']> {
  const why = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is never closed' : 'too long to be one row';
  return {
    value: null,
    why,
    mend: 'Close or remove the quote in this row, then import the file again: what follows could not be read.',
  };
}
