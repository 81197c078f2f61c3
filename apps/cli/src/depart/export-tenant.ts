import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { raw, sql, type Tx } from '@outrigger/tenancy';

export interface Exported {
  readonly tables: number;
  readonly rows: number;
}

const ROWS_AT_ONCE = 500;

/**
 * Every row of the transaction's tenant, one file of JSON lines a table; read in one moment, a few rows at a time. Into
 * the same folder again each file is written anew.
 */
export async function exportTenant(tx: Tx, folder: string): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  const tables = await tx.sql<{ name: string }>`
    select c.relname as name
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and has_table_privilege(c.oid, 'select')
     order by c.relname`;
  let rows = 0;
  const count = (): void => void (rows += 1);
  for (const { name } of tables) {
    await pipeline(Readable.from(linesOf(tx, name, count)), createWriteStream(join(folder, `${name}.jsonl`)));
  }
  return { tables: tables.length, rows };
}

async function* linesOf(tx: Tx, table: string, count: () => void): AsyncGenerator<string> {
  const from = raw(table);
  await tx.run(sql`declare leaving no scroll cursor for select to_jsonb(t) as row from ${from} t`);
  try {
    for (;;) {
      const batch = await tx.run<{ row: object }>(sql`fetch ${raw(String(ROWS_AT_ONCE))} from leaving`);
      for (const { row } of batch) {
        count();
        yield `${JSON.stringify(row)}\n`;
      }
      if (batch.length < ROWS_AT_ONCE) return;
    }
  } finally {
    await tx.run(sql`close leaving`);
  }
}
