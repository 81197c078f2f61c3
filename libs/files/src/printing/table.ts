import { LINE, type Look, type Paper } from './paper.js';

export type PaperCell = string | number | null;

export interface PaperTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** Of each column, in parts of the whole width. */
  readonly widths: readonly number[];
}

export interface TableLook {
  readonly head: Look;
  readonly body: Look;
  /** Points between the words of a row and its line. */
  readonly padding: number;
}

const GUTTER = 8;

/** A column as it is laid out. */
interface Column {
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Goes on on the next page under its head. @param turned after each further page. */
export function drawTable(
  paper: Paper,
  { columns, rows, widths }: PaperTable,
  look: TableLook,
  turned: () => void = () => undefined,
): void {
  const table = paper.element('Table');
  const laid = laidOut(paper, widths, rows);
  const draw = (cells: readonly PaperCell[], tag: 'TH' | 'TD', height: number): void => {
    drawRow(paper, paper.element('TR', table), laid, { cells, tag, height, look });
  };
  const [head, heights] = [
    heightOf(paper, laid, columns, 'TH', look),
    rows.map((row) => heightOf(paper, laid, row, 'TD', look)),
  ];
  draw(columns, 'TH', head);
  rows.forEach((row, at) => {
    const height = heights[at] ?? 0;
    if (paper.doc.y + height > paper.bottom) {
      paper.doc.addPage();
      turned();
      draw(columns, 'TH', head);
    }
    draw(row, 'TD', height);
  });
  table.end();
}

/** Figures stand under each other, under the right end of their head. */
function laidOut(paper: Paper, widths: readonly number[], rows: PaperTable['rows']): Column[] {
  const parts = widths.reduce((all, width) => all + width, 0);
  let left = paper.margin;
  return widths.map((part, at) => {
    const width = (part / parts) * paper.width;
    const cells = rows.map((row) => row[at] ?? null);
    const isFigures = !cells.some((cell) => typeof cell === 'string');
    left += width;
    return {
      left: left - width,
      width: width - (at < widths.length - 1 ? GUTTER : 0),
      align: isFigures ? 'right' : 'left',
    };
  });
}

function heightOf(
  paper: Paper,
  columns: readonly Column[],
  cells: readonly PaperCell[],
  tag: 'TH' | 'TD',
  look: TableLook,
): number {
  const heights = columns.map(({ width }, at) =>
    paper.heightOf(lookOf(look, tag), shown(cells[at] ?? null), { width }),
  );
  return Math.max(...heights) + 2 * look.padding;
}

const lookOf = ({ head, body }: TableLook, tag: 'TH' | 'TD'): Look => (tag === 'TH' ? head : body);

interface RowToDraw {
  readonly cells: readonly PaperCell[];
  readonly tag: 'TH' | 'TD';
  readonly height: number;
  readonly look: TableLook;
}

function drawRow(
  paper: Paper,
  row: PDFKit.PDFStructureElement,
  columns: readonly Column[],
  { cells, tag, height, look }: RowToDraw,
): void {
  const top = paper.doc.y;
  columns.forEach(({ left, width, align }, at) => {
    const place = { x: left, y: top + look.padding, width, align };
    paper.tagged(row, tag, lookOf(look, tag), shown(cells[at] ?? null), place);
  });
  row.end();
  const bottom = top + height;
  const weight = tag === 'TH' ? 0.8 : 0.4;
  paper.adorn((doc) =>
    doc
      .moveTo(paper.margin, bottom)
      .lineTo(paper.margin + paper.width, bottom)
      .lineWidth(weight)
      .strokeColor(LINE)
      .stroke(),
  );
  [paper.doc.x, paper.doc.y] = [paper.margin, bottom];
}

/** 1,234,567 or a dash for what is not known. */
const shown = (cell: PaperCell): string => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : (cell ?? '–'));
