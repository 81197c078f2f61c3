import PDFDocument from 'pdfkit';

export type PaperCell = string | number | null;

export interface PaperTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** Of each column, in parts of the whole width. */
  readonly widths: readonly number[];
}

export interface PaperPart {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly table?: PaperTable;
}

export interface Paper {
  readonly title: string;
  /** Under the title. */
  readonly subtitle: string;
  readonly parts: readonly PaperPart[];
}

const MARGIN = 56;
const SIZES = { title: 20, part: 13, text: 10, table: 9, foot: 8 };
const INK = '#1c2024';
const QUIET = '#5a626a';
const PADDING = 4;

/** A4, with page numbers; tables go on on the next page under their head. */
export async function printed({ title, subtitle, parts }: Paper): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, bufferPages: true, info: { Title: plain(title) } });
  const pieces: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces)));
  });
  doc.font('Helvetica-Bold').fontSize(SIZES.title).fillColor(INK).text(plain(title));
  doc.font('Helvetica').fontSize(SIZES.text).fillColor(QUIET).text(plain(subtitle));
  for (const part of parts) printPart(doc, part);
  numberPages(doc, title);
  doc.end();
  return done;
}

type Doc = InstanceType<typeof PDFDocument>;

function printPart(doc: Doc, { title, paragraphs = [], table }: PaperPart): void {
  if (doc.y > bottomOf(doc) - 80) doc.addPage();
  doc.moveDown(1.2).font('Helvetica-Bold').fontSize(SIZES.part).fillColor(INK).text(plain(title), MARGIN);
  doc.font('Helvetica').fontSize(SIZES.text);
  for (const paragraph of paragraphs) doc.moveDown(0.4).text(plain(paragraph), MARGIN, undefined, { lineGap: 2 });
  if (table) printTable(doc, table);
}

const bottomOf = (doc: Doc): number => doc.page.height - MARGIN;

function printTable(doc: Doc, { columns, rows, widths }: PaperTable): void {
  const whole = doc.page.width - 2 * MARGIN;
  const parts = widths.reduce((all, width) => all + width, 0);
  const sizes = widths.map((width) => (width / parts) * whole);
  doc.moveDown(0.4).fontSize(SIZES.table);
  printRow(doc, columns, sizes, 'Helvetica-Bold');
  for (const row of rows) {
    if (doc.y + heightOf(doc, row, sizes) > bottomOf(doc)) {
      doc.addPage();
      printRow(doc, columns, sizes, 'Helvetica-Bold');
    }
    printRow(doc, row, sizes, 'Helvetica');
  }
}

const heightOf = (doc: Doc, row: readonly PaperCell[], sizes: readonly number[]): number =>
  Math.max(...row.map((cell, at) => doc.heightOfString(shown(cell), { width: (sizes[at] ?? 0) - PADDING }))) + PADDING;

function printRow(doc: Doc, row: readonly PaperCell[], sizes: readonly number[], font: string): void {
  doc.font(font);
  const [top, height] = [doc.y, heightOf(doc, row, sizes)];
  let left = MARGIN;
  row.forEach((cell, at) => {
    const align = typeof cell === 'number' ? 'right' : 'left';
    doc.text(shown(cell), left, top, { width: (sizes[at] ?? 0) - PADDING, align });
    left += sizes[at] ?? 0;
  });
  doc.y = top + height;
  doc.x = MARGIN;
  doc
    .moveTo(MARGIN, doc.y - PADDING / 2)
    .lineTo(left, doc.y - PADDING / 2)
    .lineWidth(0.4)
    .strokeColor('#c9ced4')
    .stroke();
}

const shown = (cell: PaperCell): string => plain(cell === null ? '–' : String(cell));

function numberPages(doc: Doc, title: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    const foot = `${title} · ${page + 1} of ${count}`;
    doc.font('Helvetica').fontSize(SIZES.foot).fillColor(QUIET);
    doc.text(plain(foot), MARGIN, doc.page.height - 36, { width: doc.page.width - 2 * MARGIN, align: 'right' });
  }
}

/** The letters that every reader of PDF has: what they lack loses its marks, or becomes a question mark. */
export function plain(text: string): string {
  return text
    .replace(/[^\x20-\x7e\xa0-\xff–—‘’“”•…€\n]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/[^\x20-\x7e\xa0-\xff–—‘’“”•…€\n]/gu, '?');
}
