import { setImmediate } from 'node:timers/promises';
import { drawTable, Paper, type PaperTable } from '@outrigger/files';
import type { Sheet } from './sheets.policy.js';

/** What stands on every page. */
export interface Heading {
  readonly programme: string;
  readonly title: string;
  readonly lead: string;
}

/** Of one narrow column, beside the last. */
const NARROW = 1;
const WIDE = 5;
const TABLE = { head: { size: 11, face: 'bold' }, body: { size: 14 }, padding: 6.5 } as const;
/** Pages after which others get their turn. */
const IN_A_ROW = 5;

/** A page a sheet. Whoever reads the stream has it all. */
export function drawSheets(heading: Heading, sheets: readonly Sheet[]): PDFKit.PDFDocument {
  const paper = new Paper({ title: heading.title, author: heading.programme, language: 'en-GB' });
  void pages(paper, heading, sheets).catch((error: unknown) => paper.doc.destroy(error as Error));
  return paper.doc;
}

async function pages(paper: Paper, { title, lead }: Heading, sheets: readonly Sheet[]): Promise<void> {
  for (const [at, sheet] of sheets.entries()) {
    if (at % IN_A_ROW === IN_A_ROW - 1) await setImmediate();
    const foot = (): void => {
      paper.foot(`${title} · ${sheet.title} · sheet ${at + 1} of ${sheets.length}`);
    };
    paper.section();
    foot();
    paper.say('P', { size: 11, gap: 4 }, `${title}, ${lead}`);
    paper.say('H1', { size: 30, face: 'bold', gap: 4 }, sheet.title);
    paper.say('P', { size: 18 }, sheet.subtitle);
    paper.doc.y += 16;
    drawTable(paper, tableOf(sheet), TABLE, foot);
  }
  paper.end();
}

const tableOf = ({ columns, rows }: Sheet): PaperTable => ({
  columns,
  rows,
  widths: columns.map((_, at) => (at === columns.length - 1 ? WIDE : NARROW)),
});
