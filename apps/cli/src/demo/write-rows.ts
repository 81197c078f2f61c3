import { join, raw, sql, type Tx } from '@outrigger/tenancy';
import type { DemoProgramme } from './network-rows.js';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Founds the programme and writes its rows, one statement a table; the transaction is the centre's before and after. */
export async function writeProgramme(tx: Tx, { id, slug, rows }: DemoProgramme): Promise<number> {
  await tx.sql`select found_tenant(${id}, ${slug})`;
  await enter(tx, id);
  let written = 0;
  for (const [table, list] of Object.entries(rows))
    written += await writeTable(tx, snake(table), list as readonly object[]);
  await enter(tx, tx.actor.tenantId);
  return written;
}

async function enter(tx: Tx, tenantId: string): Promise<void> {
  await tx.sql`select set_config('app.tenant_id', ${tenantId}, true)`;
}

/** Every row of a table has the same fields, so the first one names the columns. */
async function writeTable(tx: Tx, table: string, rows: readonly object[]): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = join(Object.keys(first).map((name) => raw(snake(name))));
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]))),
  );
  await tx.run(sql`
    insert into ${raw(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${raw(table)}, ${json})`);
  return rows.length;
}
