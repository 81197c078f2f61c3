import { NOT_OF_AN_EXTENSION, PUBLIC_RELATION } from './statements.js';

interface Grantable {
  readonly kind: string;
  readonly object: string;
  readonly column?: string;
  readonly acl: string;
  readonly owner: string;
  readonly from: string;
}

const RELATION = { object: 'c.relname::text', acl: 'c.relacl', owner: 'c.relowner' };

/** All that has privileges; where nobody granted any, PostgreSQL's own defaults count. */
const GRANTABLE: readonly Grantable[] = [
  {
    ...RELATION,
    kind: 'table',
    acl: `coalesce(c.relacl, acldefault('r', c.relowner))`,
    from: `${PUBLIC_RELATION} and c.relkind not in ('S', 'i', 'I', 'c')`,
  },
  {
    ...RELATION,
    kind: 'sequence',
    acl: `coalesce(c.relacl, acldefault('s', c.relowner))`,
    from: `${PUBLIC_RELATION} and c.relkind = 'S'`,
  },
  {
    ...RELATION,
    kind: 'table',
    column: 'a.attname::text',
    acl: 'a.attacl',
    from: `${PUBLIC_RELATION} join pg_attribute a on a.attrelid = c.oid and a.attacl is not null`,
  },
  {
    kind: 'function',
    object: 'f.oid::regprocedure::text',
    acl: `coalesce(f.proacl, acldefault('f', f.proowner))`,
    owner: 'f.proowner',
    from: `pg_proc f join pg_namespace n on n.oid = f.pronamespace and n.nspname = 'public'
             and ${NOT_OF_AN_EXTENSION('f.oid')}`,
  },
  {
    kind: 'schema',
    object: 'n.nspname::text',
    acl: `coalesce(n.nspacl, acldefault('n', n.nspowner))`,
    owner: 'n.nspowner',
    from: `(select * from pg_namespace where nspname !~ '^pg_|^information_schema$') n`,
  },
  {
    kind: 'database',
    object: `'database'`,
    acl: `coalesce(d.datacl, acldefault('d', d.datdba))`,
    owner: 'd.datdba',
    from: `(select * from pg_database where datname = current_database()) d`,
  },
];

const each = ({ kind, object, column = 'null', acl, owner, from }: Grantable): string =>
  `select '${kind}' as kind, ${object} as object, ${column} as "column", lower(x.privilege_type) as verb,
     case x.grantee when 0 then 'public' else x.grantee::regrole::text end as grantee
   from ${from}, lateral aclexplode(${acl}) x where x.grantee <> ${owner}`;

export const PRIVILEGES = `${GRANTABLE.map(each).join(' union all ')} order by 1, 2, 5, 4, 3`;
