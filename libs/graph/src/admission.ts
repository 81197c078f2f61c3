/** How much one process works on at a time, and how much may wait for it. */
export interface AdmissionLimits {
  readonly inHand: number;
  readonly waiting: number;
  readonly waitMs: number;
}

interface Waiter {
  readonly wake: (admitted: boolean) => void;
}

/** A way into the line and out of it again. */
export interface Entry {
  /** False: refused, at once or after the longest wait. */
  readonly admitted: Promise<boolean>;
  /** Gives up waiting. */
  readonly abandon: () => void;
}

/** Places kept free of any one programme, so that another's request need not wait for its flood. */
const KEPT_FREE = 2;

/**
 * Lets so many operations in at a time. The others wait, one line for each programme, and the lines take turns: a
 * flood waits behind itself. When all lines together are full, the longest loses its last.
 */
export class Admission {
  private readonly held = new Map<string, number>();
  private readonly lines = new Map<string, Waiter[]>();
  private inHand = 0;
  private waiting = 0;

  /** @param late whether the process has fallen behind: then nobody joins a line. */
  constructor(
    private readonly limits: AdmissionLimits,
    private readonly late: () => boolean = () => false,
  ) {}

  /** Whether there is neither a place nor a line for it: known before anything is read. */
  refuses(line: string): boolean {
    return !this.hasPlace(line) && (this.late() || (this.isFull() && !this.isShorter(line)));
  }

  enter(line: string): Entry {
    if (this.hasPlace(line)) {
      this.take(line);
      return { admitted: Promise.resolve(true), abandon: () => undefined };
    }
    if (this.refuses(line)) return { admitted: Promise.resolve(false), abandon: () => undefined };
    if (this.isFull()) this.dropLast(this.longest());
    return this.wait(line);
  }

  /** Gives a place back, and to whoever is next. */
  leave(line: string): void {
    const left = (this.held.get(line) ?? 0) - 1;
    if (left > 0) this.held.set(line, left);
    else this.held.delete(line);
    this.inHand--;
    this.next();
  }

  private wait(line: string): Entry {
    let settle = (_: boolean): void => undefined;
    const admitted = new Promise<boolean>((resolve) => (settle = resolve));
    const timer = setTimeout(() => {
      abandon();
    }, this.limits.waitMs);
    const waiter: Waiter = {
      wake: (yes) => {
        clearTimeout(timer);
        settle(yes);
      },
    };
    const abandon = (): void => {
      if (this.remove(line, waiter)) waiter.wake(false);
    };
    const waiters = this.lines.get(line) ?? [];
    waiters.push(waiter);
    this.lines.set(line, waiters);
    this.waiting++;
    return { admitted, abandon };
  }

  private next(): void {
    for (const [line, waiters] of this.lines) {
      if (!this.hasRoom(line)) continue;
      const [first] = waiters;
      if (!first) return;
      this.remove(line, first);
      // To the end of the round: the map keeps the order of entry.
      if (waiters.length > 0) {
        this.lines.delete(line);
        this.lines.set(line, waiters);
      }
      this.take(line);
      first.wake(true);
      return;
    }
  }

  private take(line: string): void {
    this.inHand++;
    this.held.set(line, (this.held.get(line) ?? 0) + 1);
  }

  private remove(line: string, waiter: Waiter): boolean {
    const waiters = this.lines.get(line) ?? [];
    const at = waiters.indexOf(waiter);
    if (at < 0) return false;
    waiters.splice(at, 1);
    if (waiters.length === 0) this.lines.delete(line);
    this.waiting--;
    return true;
  }

  private dropLast(line: string): void {
    const last = this.lines.get(line)?.at(-1);
    if (last && this.remove(line, last)) last.wake(false);
  }

  private hasPlace(line: string): boolean {
    return this.hasRoom(line) && !this.lines.has(line);
  }

  private hasRoom(line: string): boolean {
    const { inHand } = this.limits;
    const share = Math.max(1, inHand - KEPT_FREE);
    return this.inHand < inHand && (this.held.get(line) ?? 0) < share;
  }

  private isFull(): boolean {
    return this.waiting >= this.limits.waiting;
  }

  private isShorter(line: string): boolean {
    return (this.lines.get(line)?.length ?? 0) + 1 < (this.lines.get(this.longest())?.length ?? 0);
  }

  private longest(): string {
    return [...this.lines].reduce((best, [line, { length }]) => (length > best.length ? { line, length } : best), {
      line: '',
      length: 0,
    }).line;
  }
}
