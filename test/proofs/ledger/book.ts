import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One write that the product acknowledged: what must be there afterwards, by its own identity. */
export interface Entry {
  /** The idempotency key. */
  readonly key: string;
  readonly deed: string;
  readonly tenantId: string;
  /** What the deed made or moved: an id, a name or an address that nothing else has. */
  readonly subject: string;
  /** How many times it was moved before, where that is part of its identity. */
  readonly sequence?: number;
}

/** The ledger: a file outside the product, on the disk before anybody goes on. */
export class Book {
  private readonly folder = mkdtempSync(join(tmpdir(), 'outrigger-book-'));
  private readonly file = join(this.folder, 'acknowledged.jsonl');
  private readonly end = openSync(this.file, 'a');

  write(entry: Entry): void {
    writeSync(this.end, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.end);
  }

  read(): Entry[] {
    const lines = readFileSync(this.file, 'utf8').trim().split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
  }

  close(): void {
    closeSync(this.end);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
