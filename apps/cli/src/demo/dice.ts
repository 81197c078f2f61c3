import { dice, shuffled } from '@outrigger/matching';
import { v7 as uuid } from 'uuid';

/** Chance that repeats itself: the same seed throws the same numbers. */
export class Dice {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;

  constructor(private readonly seed: number) {
    this.next = dice(seed);
  }

  /** Dice of their own for one subject, so that a throw more or less here changes nothing elsewhere. */
  branch(subject: string): Dice {
    let hash = this.seed ^ 0x811c9dc5;
    for (const letter of subject) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return new Dice(hash);
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  hits(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T {
    const [picked] = list.slice(this.between(0, list.length - 1));
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  }

  shuffle<T>(list: readonly T[]): T[] {
    return shuffled(list, this.next);
  }

  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }
}

/** Sentences drawn one after another: none comes again before all have come. */
export class Stack<T> {
  private left: T[] = [];

  constructor(
    private readonly dice: Dice,
    private readonly list: readonly T[],
  ) {}

  draw(): T {
    if (this.left.length === 0) this.left = this.dice.shuffle(this.list);
    const drawn = this.left.pop();
    if (drawn === undefined) throw new RangeError('There is nothing to draw from.');
    return drawn;
  }
}

/** Older than any row that a visitor adds, so that new rows come last. */
const FIRST_MS = Date.UTC(2025, 0, 1);

/** Ids of version 7 in the order of their making, the same for the same dice. */
export class Ids {
  private count = 0;

  constructor(private readonly dice: Dice) {}

  next(): string {
    this.count += 1;
    const random = Uint8Array.from({ length: 16 }, () => this.dice.between(0, 255));
    return uuid({ msecs: FIRST_MS + this.count, seq: 0, random });
  }
}
