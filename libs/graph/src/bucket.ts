import { LRUCache } from 'lru-cache';

/** How many seconds of refill a bucket holds: what may be spent at once after a rest. */
export const HOLDS_SECONDS = 5;

/** Buckets of one kind that are remembered; one that is forgotten is full again. */
const KEPT = 20_000;

/** Buckets of one kind, one for each key; each fills all the time, up to what it holds. Times are milliseconds. */
export class Buckets {
  /** What a full one holds. */
  readonly quota: number;
  /** When each will be full again: all there is to know of a bucket. */
  private readonly fullAt = new LRUCache<string, number>({ max: KEPT });
  /** Until when the door stays shut for those who were refused: they cannot pay sooner. */
  private readonly shutUntil = new LRUCache<string, number>({ max: KEPT });

  constructor(
    readonly policy: string,
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.quota = perSecond * HOLDS_SECONDS;
  }

  level(key: string): number {
    const missing = Math.max(0, (this.fullAt.get(key) ?? 0) - this.now()) * (this.perSecond / 1_000);
    return Math.max(0, this.quota - missing);
  }

  /** Milliseconds until the bucket can pay this; a cost beyond all it holds is one whole bucket. */
  wait(key: string, cost: number): number {
    const missing = Math.min(cost, this.quota) - this.level(key);
    return Math.max(0, missing) / (this.perSecond / 1_000);
  }

  /** Takes the cost, or all there is. */
  take(key: string, cost: number): void {
    const taken = Math.min(cost, this.level(key));
    const from = Math.max(this.fullAt.get(key) ?? 0, this.now());
    this.fullAt.set(key, from + taken / (this.perSecond / 1_000));
  }

  shut(key: string, forMs: number): void {
    this.shutUntil.set(key, this.now() + forMs);
  }

  /** Milliseconds that the door stays shut. */
  shutFor(key: string): number {
    return Math.max(0, (this.shutUntil.get(key) ?? 0) - this.now());
  }
}
