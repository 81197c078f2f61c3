import { bytesOf, drawTable, Paper, type PaperTable, QUIET } from '@outrigger/files';
import { dayWords } from '@outrigger/kernel';

export interface ReportPart {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly table?: PaperTable;
}

export interface Report {
  /** Whose it is. */
  readonly programme: string;
  readonly title: string;
  /** Under the title. */
  readonly subtitle: string;
  readonly parts: readonly ReportPart[];
}

const TABLE = { head: { size: 9, face: 'bold' }, body: { size: 9 }, padding: 3.5 } as const;
const HEADING = { size: 13, face: 'bold', gap: 4 } as const;
const TEXT = { size: 10, gap: 4 } as const;
const LEADING = { lineGap: 2 } as const;
/** Points that a heading takes with the first lines of its table: they stand on one page, as paragraphs do altogether. */
const TOGETHER = 110;

/** A period for a reader, both days within. */
export const daysWords = (...days: [firstDay: string, lastDay: string]): string =>
  days.map((day) => dayWords(day, 'en-GB', 'long')).join(' to ');

/** A4, with page numbers; in English. */
export function printed({ programme, title, subtitle, parts }: Report): Promise<Buffer> {
  const name = `${programme}: ${title.toLowerCase()}`;
  const paper = new Paper({ title: name, author: programme, language: 'en-GB', isNumbered: true });
  const done = bytesOf(paper);
  paper.section();
  paper.say('P', { size: 11, color: QUIET, gap: 2 }, programme);
  paper.say('H1', { size: 22, face: 'bold', gap: 4 }, title);
  paper.say('P', { size: 10, color: QUIET, gap: 4 }, subtitle);
  for (const part of parts) printPart(paper, part);
  paper.end(name);
  return done;
}

function printPart(paper: Paper, { title, paragraphs = [], table }: ReportPart): void {
  const heights = paragraphs.map((each) => TEXT.gap + paper.heightOf(TEXT, each, { width: paper.width, ...LEADING }));
  const together = heights.reduce((sum, height) => sum + height, table ? TOGETHER : TOGETHER / 2);
  if (paper.doc.y + together > paper.bottom) paper.doc.addPage();
  else paper.doc.y += 16;
  paper.say('H2', HEADING, title);
  for (const paragraph of paragraphs) paper.say('P', TEXT, paragraph, LEADING);
  if (table) drawTable(paper, table, TABLE);
}
