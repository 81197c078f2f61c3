import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { LONGEST_TEXT } from '@outrigger/matching';

/** The text of a file, or of standard input for `-`; stops reading as soon as it is too long. @throws Error with why not. */
export async function readDocument(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of opened(file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST_TEXT)
      throw new Error(`${file} is longer than ${LONGEST_TEXT / 1e6} MB, the most that is read.`);
  }
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw new Error(`${file} is not text in UTF-8.`);
  return bytes.toString('utf8');
}

async function* opened(file: string): AsyncGenerator<Buffer> {
  const source: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* source;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`There is no file ${file}.`, { cause: error });
    if (code === 'EISDIR') throw new Error(`${file} is a folder.`, { cause: error });
    throw error;
  }
}
