import { Client } from 'pg';
import { readCatalogue } from './catalogue/read.js';
import { type Finding, judge } from './catalogue/rules.js';
import type { Declared } from './catalogue/rule.js';
import type { Snapshot } from './catalogue/snapshot.js';

/** What a look at the database found. */
export interface Inspection {
  readonly version: string;
  /** Major and minor. */
  readonly release: readonly [number, number];
  readonly snapshot: Snapshot;
  /** Every rule of the catalogue with what it saw. */
  readonly findings: readonly Finding[];
}

/** Looks, changes nothing. */
export async function inspect(adminUrl: string, declared: Declared): Promise<Inspection> {
  const db = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await db.connect();
  try {
    const { rows } = await db.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    );
    const { version = '', number = 0 } = rows[0] ?? {};
    const snapshot = await readCatalogue(db);
    return {
      version,
      release: [Math.floor(number / 10_000), number % 10_000],
      snapshot,
      findings: judge(snapshot, declared),
    };
  } finally {
    await db.end();
  }
}
