import { RUNTIME_ROLES } from '../provision.js';
import type { Declared } from './rule.js';
import type { Relation, Snapshot } from './snapshot.js';

export type Kind = 'tenant' | 'shared' | 'reference' | 'unknown';

const ALL: readonly string[] = RUNTIME_ROLES;
export const isRuntime = (role: string): boolean => ALL.includes(role);

/** Tables of programmes have a `tenant_id`; those that the runtime can only read are reference. */
export function kindOf(table: string, { columns, privileges }: Snapshot, { shared }: Declared): Kind {
  if (columns.some((column) => column.table === table && column.name === 'tenant_id')) return 'tenant';
  if (table in shared) return 'shared';
  const verbs = privileges.filter(
    ({ kind, object, grantee }) => kind === 'table' && object === table && isRuntime(grantee),
  );
  return verbs.length > 0 && verbs.every(({ verb }) => verb === 'select') ? 'reference' : 'unknown';
}

export const tables = ({ relations }: Snapshot): readonly Relation[] =>
  relations.filter(({ kind }) => kind === 'table');

/** Names of the tables whose rows belong to one programme each. */
export function tenantTables(snapshot: Snapshot, declared: Declared): ReadonlySet<string> {
  const names = tables(snapshot).map(({ name }) => name);
  return new Set(names.filter((name) => kindOf(name, snapshot, declared) === 'tenant'));
}
