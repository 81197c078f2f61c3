import PDFDocument from 'pdfkit';
import { narrativeOf } from './credential.js';
import type { Certified } from './credential.js';

export interface Paper extends Certified {
  readonly issuer: string;
  /** `#1a6f5c`. */
  readonly color: string;
}

const MARGIN = 64;

/** A page to hang up, tagged so that it can be read aloud, with the address at which it is verified. */
export function paperOf({ url, holder, organisation, title, parts, issuedAt, issuer, color }: Paper): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: MARGIN,
    tagged: true,
    lang: 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: `${title}: ${holder}`, Author: issuer, CreationDate: issuedAt },
  });
  const done = bytesOf(page);
  page.rect(0, 0, page.page.width, 14).fill(color);
  const root = page.struct('Document');
  page.addStructure(root);
  const say = (tag: string, draw: () => void): void => void root.add(page.struct(tag, {}, draw));
  say('P', () => page.fillColor('#444').font('Helvetica').fontSize(14).text(issuer, MARGIN, 72));
  say('H1', () => page.fillColor('#111').font('Helvetica-Bold').fontSize(34).text(holder, MARGIN, 130));
  say('P', () => page.font('Helvetica').fontSize(16).text(`of ${organisation} has completed`, MARGIN, 186));
  say('H2', () => page.fillColor(color).font('Helvetica-Bold').fontSize(22).text(title, MARGIN, 216));
  say('P', () =>
    page
      .fillColor('#111')
      .font('Helvetica')
      .fontSize(12)
      .text(narrativeOf(parts).join('\n'), MARGIN, 268, { lineGap: 4 }),
  );
  say('P', () => page.fontSize(12).text(issuedAt.toISOString().slice(0, 10), MARGIN, 430));
  say('P', () => page.fillColor('#444').fontSize(9).text(`Verify at ${url}`, MARGIN, 470, { link: url }));
  root.end();
  page.end();
  return done;
}

function bytesOf(page: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
}
