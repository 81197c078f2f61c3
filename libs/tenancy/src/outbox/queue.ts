import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, parseCronItems, run, type Runner, type Task, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { Dispatcher, FactJob } from './dispatcher.js';
import { Presence } from './presence.js';
import type { Line } from './reaction.js';

/** A job that failed for good, until somebody replays it. */
export interface DeadLetter {
  readonly id: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly since: Date;
}

/** What the house does by itself, once an hour in one of its workers. */
export interface Chore {
  readonly name: string;
  /** Of the hour, so that chores do not all come at once; or every one. */
  readonly minute: number | 'every';
  readonly run: () => Promise<void>;
}

/** Facts of each line that are reacted to at a time; of letters as many as there are connections to the mail server. */
const AT_A_TIME: Readonly<Record<Line, number>> = { fact: 4, mail: 5 };

const SWEEP_MS = 2_000;
/** Seconds for which a job is left to a worker that may only just have begun to show itself. */
const YOUNG_SECONDS = 3;
const AGAIN_MS = 1_000;
/** Whoever waits longer for a connection begins anew. */
const CONNECTING_MS = 10_000;

/** The queue between facts and reactions: graphile-worker, under the dispatcher's role. */
export class Queue {
  private readonly pool: Pool;
  private readonly presence: Presence;
  private readonly runners = new Set<Runner>();
  private sweep: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly dispatcherUrl: string,
    private readonly log: (line: string) => void = () => undefined,
  ) {
    this.pool = this.openPool(2);
    this.presence = new Presence(dispatcherUrl);
  }

  /** Each line by itself: what waits for the world in one holds up nothing in another. */
  async start(dispatcher: Dispatcher, chores: readonly Chore[] = []): Promise<void> {
    const dispatch: Task = (payload) => dispatcher.dispatch(payload as FactJob);
    const tasks: TaskList = Object.fromEntries(chores.map((chore) => [chore.name, () => chore.run()]));
    await this.presence.start();
    await this.work(AT_A_TIME.fact, { ...tasks, fact: dispatch }, chores);
    await this.work(AT_A_TIME.mail, { mail: dispatch }, []);
    this.sweep = setInterval(() => void this.release().catch(() => undefined), SWEEP_MS);
  }

  /** Finishes what is in hand, gives back what is not begun. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweep);
    await Promise.all([...this.runners].map((runner) => runner.stop().catch(() => undefined)));
    await this.presence.stop();
    await this.pool.end();
  }

  async dead(): Promise<DeadLetter[]> {
    const { rows } = await this.pool.query<DeadLetter>(`
      select id::text, attempts, coalesce(last_error, '') as "lastError", updated_at as since
        from graphile_worker.jobs where attempts >= max_attempts order by id`);
    return rows;
  }

  /** Gives every dead letter a new life at once. @returns how many. */
  async replay(): Promise<number> {
    const ids = (await this.dead()).map(({ id }) => id);
    if (ids.length > 0) {
      await this.pool.query('select graphile_worker.reschedule_jobs($1::bigint[], run_at := now(), attempts := 0)', [
        ids,
      ]);
    }
    return ids.length;
  }

  /** The library gives up when it cannot write down that a job is done: then it begins anew. */
  private async work(concurrency: number, taskList: TaskList, chores: readonly Chore[]): Promise<void> {
    const events = new EventEmitter() as WorkerEvents;
    let name = '';
    events.once('pool:create', ({ workerPool }) => this.presence.enter((name = workerPool.id)));
    // Of its own: the library may keep connections of a pool that it gave up, and the next one would wait for them.
    const pgPool = this.openPool(concurrency + 2);
    const runner = run({
      pgPool,
      events,
      noHandleSignals: true,
      logger: this.logger(),
      taskList,
      parsedCronItems: parseCronItems(chores.map(scheduled)),
      preset: {
        worker: { concurrentJobs: concurrency, pollInterval: 1_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      },
    });
    const leave = (): void => void pgPool.end().catch(() => undefined);
    const running = await runner.catch((error: unknown) => {
      leave();
      throw error;
    });
    this.runners.add(running);
    const ended = async (): Promise<void> => {
      this.runners.delete(running);
      leave();
      this.presence.leave(name);
      for (let up = false; !up && !this.stopped;) {
        await pause(AGAIN_MS);
        up = await this.work(concurrency, taskList, chores).then(
          () => true,
          () => false,
        );
      }
    };
    running.promise.then(ended, ended);
  }

  private openPool(max: number): Pool {
    const pool = new Pool({
      connectionString: this.dispatcherUrl,
      max,
      application_name: 'outrigger-queue',
      connectionTimeoutMillis: CONNECTING_MS,
    });
    const say = ({ message }: Error): void => {
      this.log(`queue: ${message}`);
    };
    pool.on('error', say);
    pool.on('connect', (client) => client.on('error', say));
    return pool;
  }

  private logger(): Logger {
    return new Logger(() => (level, message) => {
      if (String(level) === 'error') this.log(`queue: ${message}`);
    });
  }

  /** A worker that was killed leaves its jobs locked: others may take them, safe by delivery keys. */
  private async release(): Promise<void> {
    if (!this.presence.isSettled()) return;
    await this.pool.query(
      `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
         select distinct locked_by from graphile_worker.jobs where locked_at < now() - make_interval(secs => $1)) held
        where ${Presence.gone('locked_by')} having count(*) > 0`,
      [YOUNG_SECONDS],
    );
  }
}

const scheduled = ({ name, minute }: Chore): Parameters<typeof parseCronItems>[0][number] => ({
  task: name,
  match: `${minute === 'every' ? '*' : minute} * * * *`,
  options: { maxAttempts: 3 },
});
