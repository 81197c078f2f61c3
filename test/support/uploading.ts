import { request } from 'node:http';
import { Readable } from 'node:stream';
import type { Fields } from './client.js';
import type { House, Person } from './house.js';

export interface Upload {
  readonly subject: string;
  readonly name: string;
  readonly slot?: string;
  readonly kind?: string;
  /** Sends no length ahead. */
  readonly unannounced?: boolean;
}

export interface Uploaded {
  readonly status: number;
  readonly body: Fields;
  /** Bytes that were taken off our hands before the answer came. */
  readonly sent: number;
}

/** Sends a file as a browser does, and hears the answer as soon as it comes. */
export function upload(
  { api }: House,
  { headers }: Person,
  { unannounced, ...where }: Upload,
  pieces: Iterable<Buffer>,
  length?: number,
): Promise<Uploaded> {
  const query = new URLSearchParams({ kind: 'application', slot: 'deck', ...where });
  return new Promise((resolve, reject) => {
    let sent = 0;
    const sending = request(`${api.url}/files?${query}`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/octet-stream',
        ...(unannounced || length === undefined ? {} : { 'content-length': String(length) }),
      },
    });
    sending.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        body.destroy();
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, body: text ? JSON.parse(text) : null, sent });
      });
    });
    sending.on('error', (error) => {
      reject(error);
    });
    const body = Readable.from(pieces);
    body.on('data', (piece: Buffer) => (sent += piece.length));
    body.pipe(sending);
  });
}

/** The same megabyte, again and again. */
export function* megabytes(count: number, beginning = Buffer.alloc(0)): Generator<Buffer> {
  const piece = Buffer.alloc(1024 * 1024, 7);
  yield Buffer.concat([beginning, piece.subarray(beginning.length)]);
  for (let done = 1; done < count; done++) yield piece;
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
/** As every program of Windows begins. */
export const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(58), Buffer.from([64, 0, 0, 0]), Buffer.from('PE\0\0'), Buffer.alloc(200)]); // prettier-ignore

/** An archive with entries of these names, stored as they are; `unpacked` is what each claims to be. */
export function archive(names: readonly string[], unpacked = 4): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const local = header(0x04034b50, name, unpacked, 30);
    const entry = header(0x02014b50, name, unpacked, 46);
    entry.writeUInt32LE(offset, 42);
    const whole = Buffer.concat([local, Buffer.from(name), Buffer.from('text')]);
    locals.push(whole);
    central.push(Buffer.concat([entry, Buffer.from(name)]));
    offset += whole.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
}

function header(signature: number, name: string, unpacked: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  const at = length === 30 ? 18 : 20;
  // Deflated, so that what it claims to unpack to may differ from what is there.
  bytes.writeUInt16LE(8, length === 30 ? 8 : 10);
  bytes.writeUInt32LE(4, at);
  bytes.writeUInt32LE(unpacked, at + 4);
  bytes.writeUInt16LE(Buffer.byteLength(name), at + 8);
  return bytes;
}
