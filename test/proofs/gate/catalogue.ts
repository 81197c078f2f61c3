import { type Finding, judge, readCatalogue } from '@outrigger/tenancy';
import type { Client } from 'pg';
import { DECLARED } from '../../../migrations/declared.js';
import type { PlantedFault } from './planted-rules.js';

export const judged = async (db: Client): Promise<Finding[]> => judge(await readCatalogue(db), DECLARED);

export const broken = (findings: readonly Finding[]): string[] =>
  findings.filter(({ faults }) => faults.length > 0).map(({ rule }) => rule.name);

/** The rules that a planted fault breaks. All of it happens in a transaction that is rolled back. */
export async function brokenBy(db: Client, { sql, byAdministrator }: PlantedFault): Promise<string[]> {
  await db.query('begin');
  try {
    if (!byAdministrator) await db.query('set local role outrigger_owner');
    await db.query(sql);
    await db.query('reset role');
    return broken(await judged(db));
  } finally {
    await db.query('rollback');
  }
}
