import { bytesOf, Paper, QUIET } from '@outrigger/files';
import { dayWords } from '@outrigger/kernel';
import { encode } from 'uqr';
import { narrativeOf } from './credential.js';
import type { Certified } from './credential.js';

export interface Certificate extends Certified {
  readonly issuer: string;
  /** `#1a6f5c`. */
  readonly color: string;
}

const MARGIN = 64;
/** Points of the square by which a telephone opens the address. */
const SQUARE = 96;
/** A long name is set smaller, so that it takes two lines at most. */
const NAME_SIZES = [34, 28, 22, 16] as const;

/** A page to hang up, with the address at which it is verified. */
export function paperOf(certificate: Certificate): Promise<Buffer> {
  const { holder, title, issuer, issuedAt, color } = certificate;
  const paper = new Paper({
    title: `${title}: ${holder}`,
    author: issuer,
    language: 'en-GB',
    margin: MARGIN,
    layout: 'landscape',
    madeAt: issuedAt,
  });
  const done = bytesOf(paper);
  paper.section();
  paper.adorn((doc) => doc.rect(0, 0, doc.page.width, 14).fill(color));
  certify(paper, certificate);
  attest(paper, certificate);
  paper.end();
  return done;
}

function certify(paper: Paper, { holder, organisation, title, parts, issuer, color }: Certificate): void {
  paper.say('P', { size: 14, color: QUIET, gap: 36 }, issuer);
  paper.say('H1', { size: sizeOf(paper, holder), face: 'bold', gap: 6 }, holder);
  paper.say('P', { size: 16, gap: 10 }, `of ${organisation} has completed`);
  paper.say('H2', { size: 22, face: 'bold', color, gap: 18 }, title);
  for (const part of narrativeOf(parts)) paper.say('P', { size: 12, gap: 6 }, part);
}

const sizeOf = (paper: Paper, holder: string): number =>
  NAME_SIZES.find((size) => paper.heightOf({ size, face: 'bold' }, holder, { width: paper.width }) < 2.5 * size) ??
  NAME_SIZES[3];

/** Who issued it and when, at the foot, and where anybody sees that it is genuine. */
function attest(paper: Paper, { issuer, issuedAt, url }: Certificate): void {
  const width = paper.width - SQUARE - 24;
  const day = dayWords(issuedAt.toISOString().slice(0, 10), 'en-GB', 'long');
  paper.say('P', { size: 12 }, `Issued by ${issuer} on ${day}`, { y: paper.bottom - 62, width });
  paper.say('P', { size: 9, color: QUIET }, `Verify at ${url}`, { y: paper.bottom - 36, width, link: url });
  const { data, size } = encode(url, { ecc: 'M', border: 0 });
  const [left, top, dot] = [paper.margin + paper.width - SQUARE, paper.bottom - SQUARE, SQUARE / size];
  paper.adorn((doc) => {
    data.forEach((row, y) => {
      row.forEach((isDark, x) => isDark && doc.rect(left + x * dot, top + y * dot, dot, dot));
    });
    doc.fill('#000');
  });
}
