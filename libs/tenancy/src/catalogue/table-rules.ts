import { kindOf, tables, tenantTables } from './kinds.js';
import { each, type Rule, same } from './rule.js';
import type { Policy } from './snapshot.js';

/** `CURRENT_TENANT` as PostgreSQL writes it back. */
const CURRENT = `(NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid`;
const POLICY = 'tenant';

/** For everybody and every verb; where nothing is said of writing, what is said of reading counts. */
function isPlain({ verb, permissive, roles, using, check }: Policy, column: string): boolean {
  const plain = `(${column} = ${CURRENT})`;
  return verb === 'all' && permissive && roles.join() === 'public' && using === plain && (check ?? using) === plain;
}

export const TABLE_RULES: readonly Rule[] = [
  {
    name: 'kinds of tables',
    wrong: "A table is neither a programme's, nor reference, nor declared as shared.",
    mend: 'Make it with tenantTable or referenceTable, or declare it as shared with its reason.',
    look: (snapshot, declared) =>
      each(tables(snapshot), ({ name }) => (kindOf(name, snapshot, declared) === 'unknown' ? name : undefined)),
  },
  {
    name: 'row security',
    wrong: 'Row security is not enabled and forced on a tenant table.',
    mend: 'Make the table with tenantTable; if somebody changed it by hand, put it back.',
    look: (snapshot, declared) => {
      const tenants = tenantTables(snapshot, declared);
      const guarded = tables(snapshot).filter(({ name, rowSecurity }) => tenants.has(name) || rowSecurity);
      return each(guarded, ({ name, rowSecurity, forced }) => (rowSecurity && forced ? undefined : name));
    },
  },
  {
    name: 'the plain policy',
    wrong: 'A tenant table has not the one policy that reads and writes by the tenant alone.',
    mend: 'Make the table with tenantTable; if somebody changed the policy by hand, put it back.',
    look: (snapshot, declared) => {
      const tenants = tenantTables(snapshot, declared);
      const guarded = tables(snapshot).filter(({ name, rowSecurity }) => tenants.has(name) || rowSecurity);
      return each(guarded, ({ name }) => {
        const found = snapshot.policies.find((policy) => policy.table === name && policy.name === POLICY);
        return found && isPlain(found, tenants.has(name) ? 'tenant_id' : 'id') ? undefined : name;
      });
    },
  },
  {
    name: 'policies across programmes',
    wrong: 'A role sees or writes across programmes without a declared reason.',
    mend: 'Take the policy away, or declare it with its reason beside the migration that makes it.',
    look: ({ policies }, declared) => {
      const beside = policies.filter(({ name }) => name !== POLICY);
      const found = beside.map(({ table, verb, roles }) => `${table}: ${verb} to ${roles.join(', ')}`);
      return same(found, Object.keys(declared.policies));
    },
  },
  {
    name: 'the tenant of a row',
    wrong: 'A tenant table lets a row have no tenant, or does not take it from the transaction.',
    mend: `Make tenant_id a uuid, not null, with the default that tenantTable gives it.`,
    look: (snapshot, declared) => {
      const tenants = tenantTables(snapshot, declared);
      const columns = snapshot.columns.filter(({ table, name }) => tenants.has(table) && name === 'tenant_id');
      return each(columns, ({ table, type, notNull, byDefault }) =>
        type === 'uuid' && notNull && byDefault === CURRENT ? undefined : table,
      );
    },
  },
  {
    name: 'primary keys',
    wrong: 'A tenant table is not keyed by (tenant_id, id).',
    mend: 'Make the table with tenantTable.',
    look: (snapshot, declared) =>
      each([...tenantTables(snapshot, declared)], (table) => {
        const key = snapshot.keys.find((each) => each.table === table && each.kind === 'primary');
        return key?.columns.join() === 'tenant_id,id' ? undefined : table;
      }),
  },
];
