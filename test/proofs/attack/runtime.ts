import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Reference, TenantTable } from './catalogue.js';
import type { Raid } from './raid.js';

const NOBODY = 'whoever runs SQL';

/** What row security and missing grants answer. */
const NO_PRIVILEGE = '42501';

/** What the runtime's own role can do from inside the neighbour: the last wall, should all others fall. */
export async function attackAsRuntime(raid: Raid): Promise<void> {
  const { idOf, tables } = raid.stage;
  const client = new Client({ connectionString: raid.site.database.url('outrigger_app') });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [idOf.neighbour]);
    for (const table of tables) await attackTable(raid, client, table);
    await client.query('rollback');
  } finally {
    await client.end();
  }
}

/** How many rows were reached, or why none was. */
interface Reached {
  readonly rows: number;
  readonly code?: string;
}

type Reach = (statement: string, ...values: unknown[]) => Promise<Reached>;

async function attempt(raid: Raid, client: Client, statement: string, values: readonly unknown[]): Promise<Reached> {
  raid.count(NOBODY);
  await client.query('savepoint attempt');
  try {
    const { rowCount } = await client.query(statement, [...values]);
    return { rows: rowCount ?? 0 };
  } catch (error) {
    return { rows: 0, code: (error as { code: string }).code };
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

async function attackTable(raid: Raid, client: Client, table: TenantTable): Promise<void> {
  const { name, references } = table;
  const { victim } = raid.stage.idOf;
  const report = (what: string): void => raid.find({ check: 'runtime role', attacker: NOBODY, at: name, what });
  const reach: Reach = (statement, ...values) => attempt(raid, client, statement, values);
  const read = await reach(`select from ${name} where tenant_id = $1`, victim);
  if (read.rows > 0) report("reads the victim's rows");
  const deleted = await reach(`delete from ${name} where tenant_id = $1`, victim);
  if (deleted.rows > 0) report("deletes the victim's rows");
  const given = await reach(`update ${name} set tenant_id = $1`, victim);
  if (given.rows > 0) report('gives its rows to the victim');
  if (raid.secrets.ids('neighbour', name).length === 0) return;
  const added = await reach(copyWith(table), { tenant_id: victim, id: randomUUID() });
  // The policy must refuse it: another rule that happens to stand in the way is no wall.
  if (added.code !== NO_PRIVILEGE) report(`adds rows to the victim, or is stopped by ${added.code ?? 'nothing'} alone`);
  for (const reference of references) await attackReference(raid, reach, table, reference);
}

/** Another row like one of its own, with some columns otherwise. */
const copyWith = ({ name, columns }: TenantTable): string =>
  `insert into ${name} (${columns.join(', ')}) select ${columns.map((column) => `(r).${column}`).join(', ')}
     from (select jsonb_populate_record(null::${name}, to_jsonb(t) || $1::jsonb) as r from ${name} t limit 1) one`;

async function attackReference(raid: Raid, reach: Reach, table: TenantTable, { column, to }: Reference): Promise<void> {
  const foreign = raid.secrets.ids('victim', to)[0];
  if (!foreign) return;
  const { name } = table;
  const changed = await reach(`update ${name} set ${column} = $1 where id = (select id from ${name} limit 1)`, foreign);
  const added = await reach(copyWith(table), { id: randomUUID(), [column]: foreign });
  const what = `names the victim's ${to} in ${column}`;
  if (changed.rows + added.rows > 0) raid.find({ check: 'runtime role', attacker: NOBODY, at: name, what });
}
