import type { Order } from './find-teams.js';
import type { KeptResult } from './kept.js';
import { type Job, SolverThread } from './solver-thread.js';

/** Somebody ended it on purpose. */
export class Ended extends Error {}

export interface Listening {
  readonly begun: () => void;
  readonly progress: (share: number, note: string) => void;
}

/** Milliseconds after which a search ends with the best so far, and after which its thread is ended. */
export interface Patience {
  readonly enough: number;
  readonly most: number;
}

const PATIENCE: Patience = { enough: 60_000, most: 150_000 };

/** Some threads that stay, made when they are first needed; the jobs wait in one line. */
export class SolverPool {
  private readonly threads = new Set<SolverThread>();
  private line: Job[] = [];
  private closed = false;

  constructor(
    private readonly size = 2,
    private readonly patience = PATIENCE,
  ) {}

  /** @throws Ended when it was ended; Error in a person's words when it could not be done. */
  solve(key: string, order: Order, { begun, progress }: Listening): Promise<KeptResult> {
    return new Promise((done, failed) => {
      this.line.push({ key, order, ...this.patience, begun, progress, done, failed });
      this.next();
    });
  }

  /** Ends the job of this key, wherever it is. */
  end(key: string): void {
    const why = new Ended('It was ended.');
    for (const job of this.line.filter((one) => one.key === key)) job.failed(why);
    this.line = this.line.filter((one) => one.key !== key);
    for (const thread of this.threads) if (thread.doing(key)) void thread.end(why);
  }

  async close(): Promise<void> {
    this.closed = true;
    const why = new Ended('The process ends.');
    for (const job of this.line.splice(0)) job.failed(why);
    await Promise.all([...this.threads].map((thread) => thread.end(why)));
  }

  private next(): void {
    if (this.closed || this.line.length === 0) return;
    const thread = [...this.threads].find(({ isFree }) => isFree) ?? this.open();
    if (!thread) return;
    const job = this.line.shift();
    if (job) thread.begin(job);
  }

  private open(): SolverThread | undefined {
    if (this.threads.size >= this.size) return undefined;
    const thread = new SolverThread(
      () => {
        this.next();
      },
      (gone) => this.forget(gone),
    );
    this.threads.add(thread);
    return thread;
  }

  private forget(thread: SolverThread): void {
    this.threads.delete(thread);
    this.next();
  }
}
