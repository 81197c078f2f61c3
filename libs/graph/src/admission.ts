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

/** Places that nobody takes alone: another's request need not wait for a flood to end. */
const KEPT_FREE = 2;
/** While others come as well, one programme has a quarter of the places: its flood slows their work a little only. */
const CONTESTED_SHARE = 4;
const CONTESTED_MS = 1_000;

interface Visit {
  readonly line: string;
  readonly at: number;
}

/**
 * Lets so many operations in at a time. The others wait, one line for each programme, and the lines take turns: a
 * flood waits behind itself. When all lines together are full, the longest loses its last.
 */
export class Admission {
  private readonly held = new Map<string, number>();
  private readonly lines = new Map<string, Waiter[]>();
  /** Lines of those who lately asked for much. */
  private readonly greedy = new Set<string>();
  private inHand = 0;
  private waiting = 0;
  /** Who came last, and who before that one. */
  private latest: Visit = { line: '', at: -Infinity };
  private earlier: Visit = { line: '', at: -Infinity };

  /** @param late whether the process has fallen behind: then nobody joins a line. */
  constructor(
    private readonly limits: AdmissionLimits,
    private readonly late: () => boolean = () => false,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether there is neither a place nor a line for it: known before anything is read. */
  refuses(line: string): boolean {
    return !this.hasPlace(line) && (this.late() || (this.isFull() && !this.isShorter(line)));
  }

  /** @param greedy has one place while others come. */
  enter(line: string, greedy = false): Entry {
    if (greedy) this.greedy.add(line);
    else this.greedy.delete(line);
    if (line !== this.latest.line) this.earlier = this.latest;
    this.latest = { line, at: this.now() };
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
    if (left <= 0 && !this.lines.has(line)) this.greedy.delete(line);
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

  /** Lets in whoever there is room for now, the lines in turn. */
  private next(): void {
    for (let line = this.nextLine(); line !== undefined; line = this.nextLine()) {
      const waiters = this.lines.get(line) ?? [];
      const [first] = waiters;
      if (!first) return;
      this.remove(line, first);
      // To the end of the round: the map keeps the order of entry.
      if (this.lines.delete(line)) this.lines.set(line, waiters);
      this.take(line);
      first.wake(true);
    }
  }

  private nextLine(): string | undefined {
    for (const line of this.lines.keys()) if (this.hasRoom(line)) return line;
    return undefined;
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
    return this.inHand < this.limits.inHand && (this.held.get(line) ?? 0) < this.shareOf(line);
  }

  private shareOf(line: string): number {
    const { inHand } = this.limits;
    const other = this.latest.line === line ? this.earlier : this.latest;
    if (this.now() - other.at > CONTESTED_MS) return Math.max(1, inHand - KEPT_FREE);
    return this.greedy.has(line) ? 1 : Math.max(1, Math.floor(inHand / CONTESTED_SHARE));
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
