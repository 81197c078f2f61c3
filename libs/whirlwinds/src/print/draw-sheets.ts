import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Sheet } from './sheets.policy.js';

/** What stands on every page. */
export interface Heading {
  readonly title: string;
  readonly lead: string;
  readonly locale: string;
}

const font = (name: string): string =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${name}.ttf`);

const [PLAIN, BOLD] = ['plain', 'bold'];
const MARGIN = 56;
/** Points: the first columns are narrow, the last takes the rest. */
const NARROW = 76;
/** Points from one line of the table to the next, at the least. */
const LEADING = 30;
/** Pages after which others get their turn. */
const IN_A_ROW = 5;

/** PDF/UA-1; the types know the other subsets only. */
const ACCESSIBLE = 'PDF/UA' as 'PDF/A-1';

/** A page a sheet, as a tagged PDF (PDF/UA): a reader hears headings and tables. Whoever reads the stream has it all. */
export function drawSheets({ title, lead, locale }: Heading, sheets: readonly Sheet[]): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    autoFirstPage: false,
    tagged: true,
    pdfVersion: '1.7',
    subset: ACCESSIBLE,
    displayTitle: true,
    lang: locale,
    info: { Title: title },
    font: font(''),
  });
  doc.registerFont(PLAIN, font('')).registerFont(BOLD, font('-Bold'));
  void pages(doc, `${title}, ${lead}`, sheets).catch((error: unknown) => doc.destroy(error as Error));
  return doc;
}

async function pages(doc: PDFKit.PDFDocument, running: string, sheets: readonly Sheet[]): Promise<void> {
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const [at, sheet] of sheets.entries()) {
    if (at % IN_A_ROW === IN_A_ROW - 1) await setImmediate();
    doc.addPage();
    const section = doc.struct('Sect');
    root.add(section);
    draw(doc, section, running, sheet);
    section.end();
  }
  root.end();
  doc.end();
}

function draw(doc: PDFKit.PDFDocument, section: PDFKit.PDFStructureElement, running: string, sheet: Sheet): void {
  const say = (tag: string, size: number, face: string, words: string): void => {
    if (!words) return;
    section.add(doc.struct(tag, {}, () => doc.font(face).fontSize(size).text(words).moveDown(0.3)));
  };
  say('P', 11, PLAIN, running);
  say('H1', 30, BOLD, sheet.title);
  say('P', 18, PLAIN, sheet.subtitle);
  doc.moveDown(1);
  const table = doc.struct('Table');
  section.add(table);
  row(doc, table, 'TH', sheet.columns);
  for (const cells of sheet.rows) row(doc, table, 'TD', cells);
  table.end();
}

function row(
  doc: PDFKit.PDFDocument,
  table: PDFKit.PDFStructureElement,
  tag: 'TH' | 'TD',
  cells: readonly string[],
): void {
  const line = doc.struct('TR');
  table.add(line);
  doc.font(tag === 'TH' ? BOLD : PLAIN).fontSize(tag === 'TH' ? 11 : 14);
  const wide = doc.page.width - 2 * MARGIN - NARROW * (cells.length - 1);
  const high = Math.max(LEADING, doc.heightOfString(cells.at(-1) ?? '', { width: wide }) + LEADING / 2);
  if (doc.y + high > doc.page.height - MARGIN) doc.addPage();
  const top = doc.y;
  for (const [at, cell] of cells.entries()) {
    const width = at === cells.length - 1 ? wide : NARROW;
    line.add(doc.struct(tag, {}, () => doc.text(cell, MARGIN + NARROW * at, top, { width })));
  }
  line.end();
  doc.x = MARGIN;
  doc.y = top + high;
}
