import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { look } from './ground.js';

/** Milliseconds until the queue had nothing left. A job that failed five times waits for two and a half minutes. @throws Error with what is left after four. */
export async function drained(url: string): Promise<number> {
  const since = performance.now();
  for (const deadline = Date.now() + 240_000; ; await pause(100)) {
    const left = await look<{ attempts: number; last_error: string | null }>(
      url,
      'select attempts, last_error from graphile_worker.jobs limit 5',
    );
    if (left.length === 0) return performance.now() - since;
    if (Date.now() > deadline) throw new Error(`The outbox is not empty: ${JSON.stringify(left)}`);
  }
}

export interface Reactions {
  readonly facts: number;
  readonly delivered: number;
  /** Facts that a reaction of their kind never got. */
  readonly undelivered: readonly string[];
}

/** Every fact of a kind that anybody reacts to, against every reaction to that kind. */
export async function reactionsIn(url: string): Promise<Reactions> {
  const [counts] = await look<{ facts: number; delivered: number }>(
    url,
    `select (select count(*)::int from fact) as facts, (select count(*)::int from delivery) as delivered`,
  );
  const missing = await look<{ line: string }>(
    url,
    `with kinds as (select distinct f.name, d.reaction from delivery d
         join fact f on f.tenant_id = d.tenant_id and f.id = d.fact_id)
       select f.name || ' ' || f.id || ': ' || k.reaction as line from fact f join kinds k on k.name = f.name
        where not exists (select from delivery d
          where d.tenant_id = f.tenant_id and d.fact_id = f.id and d.reaction = k.reaction)`,
  );
  return { facts: counts?.facts ?? 0, delivered: counts?.delivered ?? 0, undelivered: missing.map(({ line }) => line) };
}

export interface Trails {
  readonly deeds: number;
  /** Programmes whose trail `outrigger audit verify` does not find whole. */
  readonly broken: readonly string[];
}

/** @param env the settings of the deployment. */
export function trailsOf(env: Readonly<Record<string, string>>): Trails {
  const main = join(process.cwd(), 'dist', 'apps', 'cli', 'src', 'main.js');
  const { stdout } = spawnSync(process.execPath, [main, 'audit', 'verify', '--json'], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
  });
  const trails = JSON.parse(stdout) as readonly { programme: string; deeds: number; fault: object | null }[];
  return {
    deeds: trails.reduce((sum, { deeds }) => sum + deeds, 0),
    broken: trails.filter(({ fault }) => fault).map(({ programme, fault }) => `${programme} ${JSON.stringify(fault)}`),
  };
}
