import { Logger, run, type Runner } from 'graphile-worker';
import { Pool } from 'pg';
import type { Dispatcher, FactJob } from './dispatcher.js';

/** A job that failed for good, until somebody replays it. */
export interface DeadLetter {
  readonly id: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly since: Date;
}

const LEASE_SECONDS = 60;
const SWEEP_MS = 15_000;

/** The queue between facts and reactions: graphile-worker, under the dispatcher's role. */
export class Queue {
  private readonly pool: Pool;
  private runner: Runner | undefined;
  private sweep: NodeJS.Timeout | undefined;

  constructor(
    dispatcherUrl: string,
    private readonly log: (line: string) => void = () => undefined,
  ) {
    this.pool = new Pool({ connectionString: dispatcherUrl, max: 4, application_name: 'outrigger-queue' });
    const say = ({ message }: Error): void => {
      this.log(`queue: ${message}`);
    };
    this.pool.on('error', say);
    this.pool.on('connect', (client) => client.on('error', say));
  }

  async start(dispatcher: Dispatcher, concurrency = 4): Promise<void> {
    await this.releaseExpired();
    this.runner = await run({
      pgPool: this.pool,
      concurrency,
      noHandleSignals: true,
      pollInterval: 1_000,
      logger: new Logger(() => (level, message) => {
        if (String(level) === 'error') this.log(`queue: ${message}`);
      }),
      taskList: { fact: (payload) => dispatcher.dispatch(payload as FactJob) },
    });
    this.sweep = setInterval(() => void this.releaseExpired().catch(() => undefined), SWEEP_MS);
  }

  /** Finishes what is in hand, gives back what is not begun. */
  async stop(): Promise<void> {
    clearInterval(this.sweep);
    await this.runner?.stop();
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

  /** A worker that was killed leaves its jobs locked; after the lease another may take them, safe by delivery keys. */
  private async releaseExpired(): Promise<void> {
    await this.pool.query(
      `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
        where locked_at < now() - make_interval(secs => $1) having count(*) > 0`,
      [LEASE_SECONDS],
    );
  }
}
