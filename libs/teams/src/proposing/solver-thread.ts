import { Worker } from 'node:worker_threads';
import { threadFile } from '@outrigger/matching';
import type { KeptResult } from './kept.js';
import type { Asked, Told } from './solver.thread.js';

/** Memory in MB after which a thread ends rather than take the process with it. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** One job of a thread: the question, who listens, and when it has taken too long. */
export interface Job extends Asked {
  readonly key: string;
  /** Milliseconds after which the thread is ended. */
  readonly most: number;
  readonly begun: () => void;
  readonly progress: (share: number, note: string) => void;
  readonly done: (result: KeptResult) => void;
  readonly failed: (error: Error) => void;
}

/** It took longer than it may. */
export class TookTooLong extends Error {}

/** A thread that stays for the next job, until it is ended. */
export class SolverThread {
  private readonly worker = new Worker(threadFile(import.meta.url, 'solver.thread.js'), {
    resourceLimits: MEMORY,
    execArgv: [],
  });
  private job: Job | undefined;
  private timer: NodeJS.Timeout | undefined;
  private ending = false;

  /** @param free told after each job. @param gone told once, when the thread is no more. */
  constructor(
    private readonly free: () => void,
    gone: (thread: SolverThread) => void,
  ) {
    this.worker.unref();
    this.worker.on('message', (told: Told) => {
      this.hear(told);
    });
    this.worker.on('error', (error: Error) => {
      this.ending = true;
      this.settle((job) => job.failed(error));
    });
    this.worker.on('exit', () => {
      this.ending = true;
      this.settle((job) => job.failed(new Error('The thread ended.')));
      gone(this);
    });
  }

  get isFree(): boolean {
    return !this.job && !this.ending;
  }

  doing(key: string): boolean {
    return this.job?.key === key;
  }

  begin(job: Job): void {
    this.job = job;
    this.timer = setTimeout(() => void this.end(new TookTooLong('It took too long.')), job.most);
    job.begun();
    this.worker.postMessage({ order: job.order, enough: job.enough } satisfies Asked);
  }

  /** At once, whatever it computes: the solver asks nobody while it chooses. */
  end(why: Error): Promise<number> {
    this.ending = true;
    this.settle((job) => job.failed(why));
    return this.worker.terminate();
  }

  private hear(told: Told): void {
    if (told.told === 'progress') this.job?.progress(told.share, told.note);
    else if (told.told === 'result') this.settle((job) => job.done(told.result));
    else this.settle((job) => job.failed(new Error(told.message)));
  }

  private settle(tell: (job: Job) => void): void {
    const { job } = this;
    if (!job) return;
    clearTimeout(this.timer);
    this.job = undefined;
    tell(job);
    this.free();
  }
}
