import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** Milliseconds of CPU of one process so far, all its threads together; the kernel counts in nanoseconds. */
export function cpuOf(pid: number): number {
  return read(() => readdirSync(`/proc/${pid}/task`), [])
    .map((task) => read(() => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]), 0))
    .reduce((sum, nanoseconds) => sum + nanoseconds / 1e6, 0);
}

/** Megabytes that one process holds in memory. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Connections by application name, of the product's runtime roles and its peers'. */
export async function backends(db: Client): Promise<readonly { readonly pid: number; readonly name: string }[]> {
  const { rows } = await db.query<{ pid: number; name: string }>(
    `select pid, application_name as name from pg_stat_activity
      where datname = current_database() and usename like 'outrigger%'`,
  );
  return rows;
}

/** Milliseconds of CPU of PostgreSQL's backends, by process. */
export async function databaseCpu(db: Client): Promise<ReadonlyMap<number, number>> {
  return new Map((await backends(db)).map(({ pid }) => [pid, cpuOf(pid)]));
}

/** What backends used since `before`; those that came meanwhile count from nothing. */
export const spent = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [pid, cpu]) => sum + cpu - (before.get(pid) ?? 0), 0);

/** Threads and backends end whenever they like. */
function read<T>(from: () => T, gone: T): T {
  try {
    return from();
  } catch {
    return gone;
  }
}
