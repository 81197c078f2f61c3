import { isAscii, isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { Refused } from '@outrigger/kernel';
import iconv from 'iconv-lite';
import { MENTOR_SHEET, type Sheet, VENTURE_SHEET } from './columns.js';
import type { SheetRow } from './row.policy.js';
import { readSheet } from './spreadsheet.js';
import type { Source } from './text-pieces.js';

const LIMIT = 10_000_000;
const SHEET: Sheet = {
  key: 'email',
  columns: [
    { field: 'full_name', needed: true, also: ['name'] },
    { field: 'email', needed: true, also: ['e-mail'] },
    { field: 'note', also: [] },
  ],
};

async function rowsOf(source: Source, sheet = SHEET, limit = LIMIT): Promise<SheetRow[]> {
  return (await Readable.from(readSheet(source, sheet, limit)).toArray()) as SheetRow[];
}

async function refusals(source: Source, sheet = SHEET, limit = LIMIT): Promise<string[]> {
  const error = await rowsOf(source, sheet, limit).catch((reason: unknown) => reason);
  return error instanceof Refused ? error.refusals.map(({ code, field }) => (field ? `${code} ${field}` : code)) : [];
}

async function* inBytes(text: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) yield text.subarray(at, at + size);
}

const cellsOf = async (source: Source): Promise<SheetRow['cells'][]> =>
  (await rowsOf(source)).map(({ cells }) => cells);

describe('reading a table', () => {
  const bo = { full_name: 'Bo', email: 'b@x.org' };

  it.each([
    ['commas', 'full_name,email\nBo,b@x.org\n'],
    ['semicolons', 'full_name;email\r\nBo;b@x.org'],
    ['tabs', 'full_name\temail\nBo\tb@x.org'],
    ['a byte order mark', '\uFEFFfull_name,email\nBo,b@x.org'],
    ['a byte order mark and quotes', '\uFEFF"full_name";"email"\r\n"Bo";"b@x.org"\r\n'],
    ['old line ends', 'full_name,email\rBo,b@x.org\r'],
    ['other names, other case, another order', 'Comment; E-MAIL ;Full Name\nhello;b@x.org;Bo'],
    ['a synonym', 'Name,e_mail\nBo,b@x.org'],
    ['more semicolons below than commas above', 'full_name,email,other\nBo,b@x.org,"a;b;c;d;e;f"'],
  ])('takes %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([bo]);
  });

  it('counts rows from 1 below the header, over line ends in cells and empty lines', async () => {
    const rows = await rowsOf('name,email,note\nA,a@x.org,"two\nlines"\n\n,,\nB,b@x.org,x\n');
    expect(rows.map(({ row, cells }) => [row, cells['note']])).toEqual([
      [1, 'two\nlines'],
      [4, 'x'],
    ]);
  });

  it('reads Windows-1252 when the bytes are not UTF-8, with its own quotes and signs', async () => {
    const text = 'name,email\nA,a@x.org\nZoë “€” Çelik,z@x.org\n';
    const expected = [
      { full_name: 'A', email: 'a@x.org' },
      { full_name: 'Zoë “€” Çelik', email: 'z@x.org' },
    ];
    expect(await cellsOf(iconv.encode(text, 'win1252'))).toEqual(expected);
    expect(await cellsOf(inBytes(iconv.encode(text, 'win1252'), 3))).toEqual(expected);
    expect(await cellsOf(inBytes(Buffer.from(text), 3))).toEqual(expected);
  });

  it('names a row with more cells than columns, and one whose quote never ends, and keeps the others', async () => {
    const rows = await rowsOf('name,email\nA,a@x.org,surplus\nB,b@x.org\n"C,c@x.org\nD,d@x.org');
    expect(rows.map(({ row, broken }) => [row, broken?.why])).toEqual([
      [1, 'more cells than columns'],
      [2, undefined],
      [3, 'a quote is never closed'],
    ]);
  });

  it.each([
    ['nothing', '', ['FILE_EMPTY']],
    ['spaces', '\uFEFF \r\n ', ['FILE_EMPTY']],
    ['a header alone', 'name,email\n', ['FILE_EMPTY']],
    ['no header', 'Bo,b@x.org\n', ['COLUMN_MISSING full_name', 'COLUMN_MISSING email']],
    ['a column missing', 'name\nBo', ['COLUMN_MISSING email']],
    ['a column twice', 'name,full name,email\nBo,Bo,b@x.org', ['COLUMN_TWICE full_name']],
    ['an endless quote in the header', '"name,email\nBo,b@x.org', ['HEADER_BROKEN']],
    ['zeros', 'name,email\nBo,\0', ['FILE_NOT_TEXT']],
  ])('refuses %s', async (_, text, expected) => {
    expect(await refusals(text)).toEqual(expected);
  });

  it('refuses a workbook, a file without lines, a large one and one of two encodings', async () => {
    expect(await refusals(Buffer.from('PK\u0003\u0004\u0014\0\u0006\0'))).toEqual(['FILE_NOT_TEXT']);
    expect(await refusals(Buffer.alloc(2_000_000, 'x'))).toEqual(['FILE_NOT_TEXT']);
    expect(await refusals('name,email\nBo,b@x.org\n', SHEET, 20)).toEqual(['FILE_TOO_LARGE']);
    const halves = [
      Buffer.from(`name,email\n${'Zoë,z@x.org\n'.repeat(6_000)}`),
      iconv.encode('Zoë,y@x.org\n', 'win1252'),
    ];
    expect(await refusals(Readable.from(halves))).toEqual(['ENCODING_MIXED']);
  });

  it.each([[MENTOR_SHEET], [VENTURE_SHEET]])('has one meaning for every name of a column', async ({ key, columns }) => {
    const header = columns.flatMap(({ field, also }) => [field, ...also].map((name) => [field, name] as const));
    for (const [field, name] of header) {
      const others = columns.filter((column) => column.field !== field).map((column) => column.field);
      const [row] = await rowsOf(`${[name, ...others].join(';')}\nhere${';'.repeat(others.length)}`, { key, columns });
      expect(row?.cells[field]).toBe('here');
    }
  });
});

describe('a good row', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'aé“€ß ;,"\n\t|=\'Z9'), minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '');
  const records = fc.array(fc.record({ full_name: cell, email: cell, note: cell }), { minLength: 1, maxLength: 8 });
  const dialects = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    encoding: fc.constantFrom('utf8', 'win1252'),
    order: fc.shuffledSubarray(['full_name', 'email', 'note'], { minLength: 3 }),
    bytes: fc.integer({ min: 1, max: 40 }),
  });

  it('reads back the same from every dialect, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(records, dialects, async (rows, { delimiter, end, mark, encoding, order, bytes }) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = [order, ...rows.map((row) => order.map((field) => quoted(row[field as keyof typeof row])))];
        const text = lines.map((line) => line.join(delimiter) + end).join('');
        const file = iconv.encode(text, encoding, { addBOM: mark && encoding === 'utf8' });
        // Some pairs of Windows-1252, such as ß“, are letters of UTF-8 as well: alone, nobody can tell.
        fc.pre(encoding === 'utf8' || isAscii(file) || !isUtf8(file));
        expect((await rowsOf(inBytes(file, bytes))).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
