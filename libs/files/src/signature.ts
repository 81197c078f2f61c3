import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';

/** Bytes at the beginning that tell what a file is. */
const BEGINNING = 4_100;
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Entries of an archive that are looked at. */
const MOST_ENTRIES = 20_000;

/** The document of each kind of Office file, by its place in the archive. */
const OFFICE: Readonly<Record<string, string>> = {
  'word/document.xml': 'docx',
  'ppt/presentation.xml': 'pptx',
  'xl/workbook.xml': 'xlsx',
};
/** Programs inside of a document. */
const MACROS = /(^|\/)vbaProject\.bin$/i;

const SAME: Readonly<Record<string, string>> = { jpg: 'jpeg' };

/** What a file is by its contents: an ending, or null. An archive's list of names is read; nothing is unpacked. */
export async function signatureOf(path: string): Promise<string | null> {
  const beginning = await beginningOf(path);
  if (beginning.subarray(0, ZIP.length).equals(ZIP)) return archiveOf(path);
  const found = await fileTypeFromBuffer(beginning);
  return found ? (SAME[found.ext] ?? found.ext) : null;
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function archiveOf(path: string): Promise<string> {
  const names = await namesIn(path).catch((): string[] => []);
  const office = Object.keys(OFFICE).find((name) => names.includes(name));
  if (!office) return 'zip';
  const type = OFFICE[office] ?? 'zip';
  return names.some((name) => MACROS.test(name)) ? type.replace(/.$/, 'm') : type;
}

function namesIn(path: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true }, (error: Error | null, zip?: ZipFile) => {
      if (!zip) reject(error ?? new TypeError('No archive.'));
      else readNames(zip, resolve, reject);
    });
  });
}

function readNames(zip: ZipFile, resolve: (names: string[]) => void, reject: (error: Error) => void): void {
  const names: string[] = [];
  const done = (): void => {
    zip.close();
    resolve(names);
  };
  zip.on('error', reject);
  zip.on('end', done);
  zip.on('entry', ({ fileName }: Entry) => {
    names.push(fileName);
    if (names.length < MOST_ENTRIES) zip.readEntry();
    else done();
  });
  zip.readEntry();
}
