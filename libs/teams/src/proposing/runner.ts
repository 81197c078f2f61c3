import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { house } from '@outrigger/kernel';
import { checkTeams } from '@outrigger/matching';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import type { Order } from './find-teams.js';
import type { KeptResult } from './kept.js';
import { Ended, SolverPool } from './solver-pool.js';
import { TookTooLong } from './solver-thread.js';

/** Milliseconds between two signs of life of a run. */
const BEAT_MS = 1_000;

const FAILURES = {
  late: 'The search took too long and was ended. Ask for fewer ventures at once.',
  unsound: 'What was found did not pass the check, and was thrown away. Ask again, and tell whoever runs this service.',
  broken: 'The search broke off. Ask again, and tell whoever runs this service.',
};

interface Beat {
  share: number;
  note: string;
}

/** Runs what was asked for in resident threads of this process; the programme's rows say how far it is. */
@Injectable()
export class TeamRunner implements BeforeApplicationShutdown {
  private readonly pool = new SolverPool();
  private readonly log = new Logger('teams');
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly tenancy: Tenancy) {}

  /** After the commit of the run's row. */
  start(tenantId: string, runId: string, order: Order): void {
    const run = this.run(tenantId, runId, order).catch((error: unknown) => {
      this.log.error(`run ${runId}: ${String(error)}`);
    });
    this.running.add(run);
    void run.finally(() => this.running.delete(run));
  }

  /** Where it runs here, its thread is ended at once; other processes see it at their next beat. */
  cancel(runId: string): void {
    this.pool.end(runId);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.pool.close();
    await Promise.all(this.running);
  }

  private async run(tenantId: string, runId: string, order: Order): Promise<void> {
    const beat: Beat = { share: 0, note: '' };
    const write = <T>(deed: (tx: Tx) => Promise<T>): Promise<T> => this.tenancy.write(house(tenantId), deed, 'teamRun');
    const pulse = setInterval(() => {
      void write((tx) => this.beat(tx, runId, beat)).catch(() => undefined);
    }, BEAT_MS);
    try {
      const result = await this.pool.solve(runId, order, {
        begun: () => void write((tx) => begin(tx, runId)).catch(() => undefined),
        progress: (share, note) => Object.assign(beat, { share: Math.max(beat.share, share), note }),
      });
      await write((tx) => keep(tx, runId, order, result));
    } catch (error) {
      if (error instanceof Ended) return await write((tx) => leave(tx, runId));
      if (!(error instanceof TookTooLong)) this.log.error(`run ${runId}: ${String(error)}`);
      await write((tx) => end(tx, runId, { failure: failureOf(error) }));
    } finally {
      clearInterval(pulse);
    }
  }

  private async beat(tx: Tx, runId: string, { share, note }: Beat): Promise<void> {
    const [open] = await tx.sql`
      with told as (select share, note from team_run_pulse where run_id = ${runId})
      update team_run_pulse p set share = ${share}, note = ${note}, at = ${tx.now} from told, team_run r
       where p.run_id = ${runId} and r.id = p.run_id and r.status in ('queued', 'running')
      returning told.share is distinct from ${share}::real or told.note <> ${note} as changed`;
    if (!open) this.cancel(runId);
    else if ((open as { changed: boolean }).changed) await tx.emit('team_run.progressed', { runId });
  }
}

function failureOf(error: unknown): string {
  if (error instanceof TookTooLong) return FAILURES.late;
  return error instanceof Unsound ? FAILURES.unsound : FAILURES.broken;
}

/** The checker objects. */
class Unsound extends Error {}

async function begin(tx: Tx, runId: string): Promise<void> {
  const begun = await tx.sql`update team_run set status = 'running', started_at = ${tx.now}
    where id = ${runId} and status = 'queued' returning id`;
  if (begun.length > 0) await tx.emit('team_run.progressed', { runId });
}

/** This process ends: a worker takes up at once what nobody has cancelled. */
async function leave(tx: Tx, runId: string): Promise<void> {
  await tx.sql`update team_run_pulse p set at = '-infinity' from team_run r
    where p.run_id = ${runId} and r.id = p.run_id and r.status in ('queued', 'running')`;
}

/** Whatever a thread says is judged here before anybody sees it. @throws Unsound */
async function keep(tx: Tx, runId: string, { instance }: Order, result: KeptResult): Promise<void> {
  const candidates = [result.teams, ...result.others.map((team) => [team])];
  const [fault] = candidates.flatMap((teams) => checkTeams(instance, { teams }));
  if (fault) throw new Unsound(`${fault.path}: ${fault.message}`);
  await end(tx, runId, { result });
}

/** Whoever is first: what was cancelled or given up meanwhile stays so. */
async function end(
  tx: Tx,
  runId: string,
  { result = null, failure = null }: { result?: KeptResult | null; failure?: string | null },
): Promise<void> {
  const ended = await tx.sql`
    update team_run set status = ${failure ? 'failed' : 'done'}, ended_at = ${tx.now}, failure = ${failure},
           result = ${result && JSON.stringify(result)}::jsonb
     where id = ${runId} and status in ('queued', 'running') returning id`;
  if (ended.length > 0) await tx.emit('team_run.progressed', { runId });
}
