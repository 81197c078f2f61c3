import type { TestDatabase } from './database.js';
import { settled } from './settled.js';

/** Does now, one after another, what the clock does in its minute or its hour, and waits for all that follows, letters too. */
export async function chores({ database }: { readonly database: TestDatabase }, ...names: string[]): Promise<void> {
  for (const name of names) await database.admin('select graphile_worker.add_job($1)', [name]);
  await settled(database, { andLetters: true });
}
