import { kindOf, tenantTables } from './kinds.js';
import { type Declared, each, type Rule, same } from './rule.js';
import type { Index, Key, Snapshot } from './snapshot.js';

/** Foreign keys of tenant tables, by what they point to. */
function references(snapshot: Snapshot, declared: Declared, to: 'tenant' | 'shared'): readonly Key[] {
  const tenants = tenantTables(snapshot, declared);
  return snapshot.keys.filter(
    ({ kind, table, to: target }) =>
      kind === 'foreign' && tenants.has(table) && kindOf(target ?? '', snapshot, declared) === to,
  );
}

const namesTheTenant = ({ columns, to }: Key): boolean => to === 'tenant' && columns.join() === 'tenant_id';

const excludes = ({ name }: Index, { keys }: Snapshot): boolean =>
  keys.some((key) => key.kind === 'exclusion' && key.name === name);

function ofTenants(snapshot: Snapshot, declared: Declared): readonly Index[] {
  const tenants = tenantTables(snapshot, declared);
  return snapshot.indexes.filter(({ table }) => tenants.has(table));
}

/** An index over some rows serves a key only when the rows that it leaves out hold none. */
function serves({ columns, only, valid }: Index, key: Key): boolean {
  const whole = only === null || key.columns.some((column) => only === `(${column} IS NOT NULL)`);
  const leading = columns.slice(0, key.columns.length);
  return valid && whole && key.columns.every((column) => leading.includes(column));
}

const says = ({ table, name }: { readonly table: string; readonly name: string }): string => `${table}.${name}`;

export const KEY_RULES: readonly Rule[] = [
  {
    name: 'foreign keys carry the tenant',
    wrong: "A row can point to another programme's: a key check does not obey row security.",
    mend: 'Let the key be (tenant_id, …) references … (tenant_id, …).',
    look: (snapshot, declared) =>
      each(references(snapshot, declared, 'tenant'), (key) => {
        const place = key.columns.indexOf('tenant_id');
        return place >= 0 && key.toColumns[place] === 'tenant_id' ? undefined : says(key);
      }),
  },
  {
    name: 'foreign keys out of the programme',
    wrong: 'A tenant table points to a shared one without a declared reason.',
    mend: 'Point to a row of the programme, or declare the key with its reason.',
    look: (snapshot, declared) =>
      same(
        references(snapshot, declared, 'shared')
          .filter((key) => !namesTheTenant(key))
          .map(says),
        Object.keys(declared.foreignKeys),
      ),
  },
  {
    name: 'unique within the programme',
    wrong: "A unique index or an exclusion does not begin with the tenant: it tells of other programmes' rows.",
    mend: 'Put tenant_id first.',
    look: (snapshot, declared) => {
      const unique = ofTenants(snapshot, declared).filter((index) => index.unique || excludes(index, snapshot));
      return each(unique, (index) => (index.columns[0] === 'tenant_id' ? undefined : says(index)));
    },
  },
  {
    name: 'indexes led by the tenant',
    wrong: 'An index of a tenant table does not begin with the tenant, without a declared reason.',
    mend: 'Put tenant_id first, or declare the index with its reason.',
    look: (snapshot, declared) => {
      const plain = ofTenants(snapshot, declared).filter((index) => !index.unique && !excludes(index, snapshot));
      const loose = plain.filter(({ columns }) => columns[0] !== 'tenant_id').map(says);
      return { ...same(loose, Object.keys(declared.indexes)), objects: plain.length };
    },
  },
  {
    name: 'foreign keys have an index',
    wrong: 'No index serves a foreign key: joins along it and deletes under it read the whole table.',
    mend: 'Add an index that begins with the columns of the key.',
    look: (snapshot, declared) =>
      each(
        snapshot.keys.filter(
          ({ kind, to }) => kind === 'foreign' && kindOf(to ?? '', snapshot, declared) !== 'reference',
        ),
        (key) =>
          snapshot.indexes.some((index) => index.table === key.table && serves(index, key)) ? undefined : says(key),
      ),
  },
  {
    name: 'keys and indexes hold',
    wrong: 'A constraint was never checked against the rows that were there, or an index was left half made.',
    mend: 'Validate the constraint; drop the index and make it again.',
    look: ({ keys, indexes }) =>
      each(
        [...keys.map((key) => ({ key, holds: key.validated })), ...indexes.map((key) => ({ key, holds: key.valid }))],
        (one) => (one.holds ? undefined : says(one.key)),
      ),
  },
];
