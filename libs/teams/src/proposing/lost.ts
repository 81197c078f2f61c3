import { type Sql, sql } from '@outrigger/tenancy';

/** Seconds without a sign of life after which a run's process is taken for dead. */
const SILENCE = 20;

/** Minutes after which nobody waits for the answer any more. */
const PATIENCE = 10;

export const LOST = 'The process that searched is gone. Ask again.';

/** That nobody works at an open run: a worker takes it up. @param run its row, as SQL */
export const isIdle = (run: Sql): Sql => sql`(${run}.status in ('queued', 'running') and not exists (
  select from team_run_pulse lp where lp.tenant_id = ${run}.tenant_id and lp.run_id = ${run}.id
    and lp.at > now() - make_interval(secs => ${SILENCE})))`;

/** That nobody works at an open run, and nobody has for too long. @param run its row, as SQL */
export const isLost = (run: Sql): Sql =>
  sql`(${run}.asked_at < now() - make_interval(mins => ${PATIENCE}) and ${isIdle(run)})`;
