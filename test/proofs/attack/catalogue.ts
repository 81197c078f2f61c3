import type { TestDatabase } from '../../support/database.js';

/** A foreign key that carries the tenant: the column here, the table it names. */
export interface Reference {
  readonly column: string;
  readonly to: string;
}

/** A table whose rows belong to one tenant each, as the live database describes it. */
export interface TenantTable {
  readonly name: string;
  /** Those that can be written. */
  readonly columns: readonly string[];
  /** Those that can hold a person's words. */
  readonly texts: readonly Text[];
  readonly references: readonly Reference[];
}

export interface Text {
  readonly column: string;
  readonly type: 'text' | 'text[]' | 'jsonb';
}

/** Every table with a `tenant_id`: read from the catalogue, so that a new one is attacked without a word here. */
export async function tenantTables(database: TestDatabase): Promise<TenantTable[]> {
  return database.admin<TenantTable>(`
    select c.relname as name,
      (select json_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(json_agg(json_build_object('column', a.attname, 'type', format_type(a.atttypid, null))
          order by a.attnum), '[]') from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb')) as texts,
      (select coalesce(json_agg(json_build_object('column', a.attname, 'to', f.confrelid::regclass::text)), '[]')
         from pg_constraint f join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[array_length(f.conkey, 1)]
        where f.conrelid = c.oid and f.contype = 'f' and a.attname <> 'tenant_id'
          and exists (select from pg_attribute t where t.attrelid = f.confrelid and t.attname = 'tenant_id')) as references
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
      and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', 'id')) = 2
    order by 1`);
}

/** One line a table: all rows of one tenant in one figure, byte for byte. */
export async function fingerprints(
  database: TestDatabase,
  tables: readonly TenantTable[],
  tenantId: string,
): Promise<ReadonlyMap<string, string>> {
  const each = tables.map(
    ({ name }) => `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t.id)), '') as mark
      from ${name} t where tenant_id = $1`,
  );
  const rows = await database.admin<{ name: string; mark: string }>(each.join(' union all '), [tenantId]);
  return new Map(rows.map(({ name, mark }) => [name, mark]));
}

/** The tables whose rows are not what they were. */
export const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([name, mark]) => before.get(name) !== mark).map(([name]) => name);
