import PDFDocument from 'pdfkit';
import { type Face, FACES, runsOf } from './faces.js';

/** What a paper says of itself. */
export interface Imprint {
  readonly title: string;
  readonly author: string;
  /** BCP 47, of its words. */
  readonly language: string;
  readonly margin?: number;
  readonly layout?: 'portrait' | 'landscape';
  readonly madeAt?: Date;
  /** Keeps all pages until the end, which numbers them out of how many. */
  readonly isNumbered?: boolean;
}

/** How words look. */
export interface Look {
  readonly size: number;
  readonly face?: Face;
  readonly color?: string;
  /** Points under it. */
  readonly gap?: number;
}

/** What a reader hears: a paragraph, a heading, a cell. */
export type Tag = 'P' | 'H1' | 'H2' | 'TH' | 'TD';
export type Placing = PDFKit.Mixins.TextOptions & { readonly x?: number; readonly y?: number };

export const [INK, QUIET, LINE] = ['#1c2024', '#5a626a', '#c9ced4'];
/** Of the foot, above the edge of the page. */
const FOOT = 36;
/** PDF/UA-1; the types know the other subsets only. */
const ACCESSIBLE = 'PDF/UA' as 'PDF/A-1';

/** An A4 document that can be read aloud (PDF/UA): all its words are tagged, in fonts that it carries with it. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly margin: number;
  private readonly root: PDFKit.PDFStructureElement;
  private part: PDFKit.PDFStructureElement;

  constructor({ title, author, language, margin = 56, layout = 'portrait', madeAt, isNumbered = false }: Imprint) {
    this.margin = margin;
    this.doc = new PDFDocument({
      size: 'A4',
      layout,
      margin,
      autoFirstPage: false,
      bufferPages: isNumbered,
      tagged: true,
      pdfVersion: '1.7',
      subset: ACCESSIBLE,
      displayTitle: true,
      lang: language,
      info: { Title: title, Author: author, ...(madeAt && { CreationDate: madeAt }) },
      font: FACES.plain,
    });
    this.part = this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  get width(): number {
    return this.doc.page.width - 2 * this.margin;
  }

  get bottom(): number {
    return this.doc.page.height - this.margin;
  }

  /** A page for whatever comes next, and what is heard as one. */
  section(): void {
    this.doc.addPage();
    if (this.part !== this.root) this.part.end();
    this.part = this.doc.struct('Sect');
    this.root.add(this.part);
  }

  say(tag: Tag, look: Look, words: string, placing: Placing = {}): void {
    if (!words) return;
    this.tagged(this.part, tag, look, words, placing);
    this.doc.y += look.gap ?? 0;
  }

  tagged(
    parent: PDFKit.PDFStructureElement,
    tag: Tag,
    look: Look,
    words: string,
    { x = this.margin, y = this.doc.y, ...rest }: Placing = {},
  ): void {
    parent.add(
      this.doc.struct(tag, {}, () => {
        this.dress(look).text('', x, y);
        const runs = runsOf(words);
        runs.forEach(({ text, isRightToLeft }, at) => {
          const features = isRightToLeft ? { features: [] } : { features: undefined };
          this.doc.text(text, { width: this.width, ...rest, ...features, continued: at < runs.length - 1 });
        });
      }),
    );
  }

  heightOf(look: Look, words: string, options: PDFKit.Mixins.TextOptions): number {
    return this.dress(look).heightOfString(words, options);
  }

  /** What only eyes need: lines, colours. */
  adorn(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** Under this page. */
  foot(words: string): void {
    const { doc, margin, width } = this;
    const { y } = doc;
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    this.dress({ size: 8, color: QUIET }).text(words, margin, doc.page.height - FOOT, { width, align: 'right' });
    doc.endMarkedContent();
    doc.page.margins.bottom = margin;
    [doc.x, doc.y] = [margin, y];
  }

  element(type: 'Table' | 'TR', parent: PDFKit.PDFStructureElement = this.part): PDFKit.PDFStructureElement {
    const element = this.doc.struct(type);
    parent.add(element);
    return element;
  }

  /** @param running stands under every page, before its number; for papers that are numbered. */
  end(running?: string): void {
    if (running !== undefined) this.numberPages(running);
    this.root.end();
    this.doc.end();
  }

  private numberPages(running: string): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page);
      this.foot(`${running} · ${page + 1} of ${count}`);
    }
  }

  private dress({ size, face = 'plain', color = INK }: Look): PDFKit.PDFDocument {
    return this.doc.font(FACES[face]).fontSize(size).fillColor(color);
  }
}

/** All of it; ask before its end. */
export function bytesOf({ doc }: Paper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.on('end', () => {
      resolve(Buffer.concat(pieces));
    });
    doc.on('error', reject);
  });
}
