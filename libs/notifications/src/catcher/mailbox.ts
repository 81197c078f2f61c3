import type { Caught } from './caught.js';

const MOST_LETTERS = 500;
const MOST_BYTES = 64 * 1024 * 1024;

/** What was caught, newest first; the oldest goes when there are too many or they are too large together. */
export class Mailbox {
  private readonly letters: Caught[] = [];
  private bytes = 0;
  private count = 0;

  constructor(
    private readonly mostLetters = MOST_LETTERS,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  add(letter: Omit<Caught, 'id'>): void {
    this.count += 1;
    this.letters.unshift({ id: this.count, ...letter });
    this.bytes += letter.raw.length;
    while (this.letters.length > this.mostLetters || this.bytes > this.mostBytes) {
      this.bytes -= this.letters.pop()?.raw.length ?? 0;
    }
  }

  all(): readonly Caught[] {
    return this.letters;
  }

  find(id: number): Caught | undefined {
    return this.letters.find((letter) => letter.id === id);
  }
}
