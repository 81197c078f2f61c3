import { isAscii, isUtf8 } from 'node:buffer';
import { refusal, Refused } from '@outrigger/kernel';
import iconv from 'iconv-lite';

/** A file as it comes: a text, its bytes, or a stream of them. */
export type Source = string | Uint8Array | AsyncIterable<Uint8Array>;

/** Pieces are not smaller, however the bytes come: the first with a letter beyond ASCII tells the encoding. */
const PIECE_BYTES = 64 * 1024;
/** Nobody types a line like this: it is no table. */
const LONGEST_LINE_BYTES = 1024 * 1024;
const [NUL, LF, CR] = [0x00, 0x0a, 0x0d];

/**
 * The text of a file in pieces that end with a line, so that memory stays flat whatever the size.
 *
 * @throws Refused for a file that is too large, is no text, or mixes encodings.
 */
export async function* textOf(source: Source, maxBytes: number): AsyncGenerator<string, undefined> {
  const decoder = new Decoder();
  let [rest, bytes] = [Buffer.alloc(0), 0];
  for await (const chunk of bytesOf(source)) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    const piece = Buffer.concat([rest, chunk]);
    if (chunk.includes(NUL) || piece.length > LONGEST_LINE_BYTES + PIECE_BYTES) throw noText();
    const end = piece.length < PIECE_BYTES ? 0 : Math.max(piece.lastIndexOf(LF), piece.lastIndexOf(CR)) + 1;
    if (end > 0) yield decoder.decode(piece.subarray(0, end));
    rest = piece.subarray(end);
  }
  if (rest.length > 0) yield decoder.decode(rest);
}

async function* bytesOf(source: Source): AsyncGenerator<Buffer> {
  const whole = typeof source === 'string' || source instanceof Uint8Array ? Buffer.from(source) : undefined;
  if (!whole) {
    for await (const chunk of source as AsyncIterable<Uint8Array>) yield Buffer.from(chunk);
    return;
  }
  for (let at = 0; at < whole.length; at += PIECE_BYTES) yield whole.subarray(at, at + PIECE_BYTES);
}

/** UTF-8 if the first letters beyond ASCII are written so; Windows-1252, as older spreadsheets save it, if not. */
class Decoder {
  private encoding: 'utf8' | 'win1252' | undefined;

  decode(bytes: Buffer): string {
    if (this.encoding !== 'win1252' && isUtf8(bytes)) {
      if (!isAscii(bytes)) this.encoding = 'utf8';
      return bytes.toString('utf8');
    }
    if (this.encoding === 'utf8') throw mixed();
    this.encoding = 'win1252';
    return iconv.decode(bytes, this.encoding);
  }
}

const SAVE_AS = 'In your spreadsheet, choose “Save as” and “CSV UTF-8”.';

const tooLarge = (maxBytes: number): Refused =>
  new Refused([
    refusal('FILE_TOO_LARGE', `The file is larger than ${Math.floor(maxBytes / 1_000_000)} MB. Import it in parts.`),
  ]);

const noText = (): Refused =>
  new Refused([refusal('FILE_NOT_TEXT', `This is a workbook or another file that is not text. ${SAVE_AS}`)]);

const mixed = (): Refused =>
  new Refused([refusal('ENCODING_MIXED', `The file begins as UTF-8 and goes on as something else. ${SAVE_AS}`)]);
