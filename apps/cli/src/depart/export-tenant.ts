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

/** Every row of the transaction's tenant, one file of JSON lines a table; read in one moment, a few rows at a time. */
export async function exportTenant(tx: Tx, folder: string): Promise<Exported> {
  await mkdir(folder);
  const tables = await tx.sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
     where c.table_schema = 'public' and c.column_name = 'tenant_id'
       and has_table_privilege('public.' || quote_ident(c.table_name), 'select')
     order by c.table_name`;
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
