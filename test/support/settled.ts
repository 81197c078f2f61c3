import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from './database.js';

interface Waiting {
  readonly task: string;
  readonly attempts: number;
  readonly why: string | null;
}

const JOBS = `select task_identifier as task, attempts, last_error as why from graphile_worker.jobs`;
const LETTERS = `select 'letter to ' || to_address, attempts, last_error from letter where state = 'waiting'`;

/** Of one thing, until it is the worker's fault that it waits. */
const ATTEMPTS = 2;
const PAUSE_MS = 25;
const PATIENCE_MS = 150_000;

/**
 * Until everything has reacted to everything; with `andLetters` until every letter has gone, too.
 *
 * @throws Error with what does not come to its end.
 */
export async function settled(database: TestDatabase, { andLetters = false } = {}): Promise<void> {
  const question = `${andLetters ? `${JOBS} union all ${LETTERS}` : JOBS} limit 1`;
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const [left] = await database.admin<Waiting>(question);
    if (!left) return;
    if (left.attempts > ATTEMPTS) throw new Error(`${left.task} failed ${left.attempts} times: ${left.why}`);
    await pause(PAUSE_MS);
  }
  throw new Error('The worker does not come to rest.');
}
