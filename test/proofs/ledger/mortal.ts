import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Something that is killed at random and started again. */
export interface Mortal {
  readonly name: string;
  /** Ends it as a fault of the machine would. @returns milliseconds until it serves again. */
  kill(): Promise<number>;
  stop(): Promise<void>;
}

const AGAIN_MS = 200;

/** A process of the house, kept alive as a supervisor does: whenever it ends, it is started again. */
export class Kept implements Mortal {
  private child: ChildProcess | undefined;
  private serving: Promise<void> = Promise.resolve();
  private stopping = false;
  private killed = false;
  /** Ends that nobody caused: the process gave up by itself. */
  ownEnds = 0;

  constructor(
    readonly name: string,
    private readonly main: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  start(): Promise<void> {
    const child = fork(join(process.cwd(), 'dist', this.main), {
      env: { ...process.env, NODE_OPTIONS: '', ...this.env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child = child;
    let ready = false;
    child.once('exit', () => {
      if (this.stopping) return;
      // One that cannot start while the database is away is a supervisor's everyday business.
      if (ready && !this.killed) this.ownEnds += 1;
      this.killed = false;
    });
    this.serving = Promise.race([
      once(child, 'message').then(() => void (ready = true)),
      once(child, 'exit').then(() => undefined),
    ]);
    child.once('exit', () => void this.again());
    return this.serving;
  }

  async kill(): Promise<number> {
    const since = performance.now();
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return 0;
    this.killed = true;
    child.kill('SIGKILL');
    await once(child, 'exit');
    while (!this.stopping && (this.child === child || !this.child?.connected)) await pause(10);
    await this.serving;
    return performance.now() - since;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  private async again(): Promise<void> {
    await pause(AGAIN_MS);
    if (!this.stopping) await this.start();
  }
}
