import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refused } from '@outrigger/kernel';
import { tooLarge } from './file.policy.js';
import type { OnDisk } from './file.service.js';
import { signatureOf } from './signature.js';

/**
 * Lets a file arrive on the disk, so that a slow sender holds neither memory nor a connection, and shows it to `deed`.
 *
 * @throws Refused as soon as more than `mostBytes` have come.
 */
export async function arrive<T>(body: Readable, mostBytes: number, deed: (file: OnDisk) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'outrigger-file-'));
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(piece: Buffer, _, next): void {
      sizeBytes += piece.length;
      hash.update(piece);
      if (sizeBytes > mostBytes) next(new Refused([tooLarge(mostBytes)]));
      else next(null, piece);
    },
  });
  try {
    await pipeline(body, measure, createWriteStream(path, { mode: 0o600 }));
    return await deed({ path, sizeBytes, sha256: hash.digest('hex'), found: await signatureOf(path) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
