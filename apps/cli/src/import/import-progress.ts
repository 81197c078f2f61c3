import { SingleBar } from 'cli-progress';

/** Shorter tables are in before anybody looks. */
const WORTH_A_BAR = 1_000;
/** Milliseconds between two lines where there is no terminal. */
const LINE_EVERY_MS = 2_000;

/** A bar over the bytes that were read, on the side where it spoils no output. */
export class ImportProgress {
  private readonly bar = new SingleBar({
    format: '{bar} {percentage} %  {rows} rows',
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: LINE_EVERY_MS,
  });

  constructor(private readonly bytes: number) {}

  show(rows: number, bytesRead: number): void {
    if (this.bar.isActive) this.bar.update(bytesRead, { rows });
    else if (rows >= WORTH_A_BAR) this.bar.start(this.bytes, bytesRead, { rows });
  }

  stop(): void {
    if (this.bar.isActive) this.bar.stop();
  }
}
