/** What an extension brought is the extension's affair. */
export const NOT_OF_AN_EXTENSION = (id: string): string =>
  `not exists (select from pg_depend e where e.objid = ${id} and e.deptype = 'e')`;

/** To go on with `where`, or with `and` before it. */
export const PUBLIC_RELATION = `pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  and ${NOT_OF_AN_EXTENSION('c.oid')}`;

const columnNames = (relation: string, numbers: string): string =>
  `array(select a.attname::text from unnest(${numbers}) with ordinality n (number, place)
     join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.number order by n.place)`;

export const RELATIONS = `
  select c.relname as name, c.relowner::regrole::text as owner, c.relrowsecurity as "rowSecurity",
         c.relforcerowsecurity as forced, coalesce(c.reloptions, '{}') as options,
         case c.relkind when 'v' then 'view' when 'm' then 'materialised view' when 'S' then 'sequence'
           when 'f' then 'foreign table' else 'table' end as kind,
         array(select r.rulename::text from pg_rewrite r where r.ev_class = c.oid and r.rulename <> '_RETURN') as rules
    from ${PUBLIC_RELATION} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') order by 1`;

export const COLUMNS = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, t.typtype as "typeKind",
         a.attnotnull as "notNull", pg_get_expr(d.adbin, d.adrelid) as "byDefault", a.attidentity <> '' as identity
    from ${PUBLIC_RELATION} and c.relkind in ('r', 'p')
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum order by 1, a.attnum`;

export const POLICIES = `
  select tablename as table, policyname as name, lower(cmd) as verb, roles::text[] as roles,
         permissive = 'PERMISSIVE' as permissive, qual as using, with_check as check
    from pg_policies where schemaname = 'public' order by 1, 2`;

export const KEYS = `
  select c.relname as table, k.conname as name, t.relname as to, k.convalidated as validated,
         case k.contype when 'p' then 'primary' when 'f' then 'foreign' when 'u' then 'unique' when 'x' then 'exclusion'
           else 'check' end as kind,
         ${columnNames('k.conrelid', 'k.conkey')} as columns, ${columnNames('k.confrelid', 'k.confkey')} as "toColumns"
    from ${PUBLIC_RELATION} and c.relkind in ('r', 'p')
    join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'f', 'u', 'x', 'c')
    left join pg_class t on t.oid = k.confrelid order by 1, 2`;

export const INDEXES = `
  select c.relname as table, i.relname as name, x.indisunique as unique, x.indisvalid and x.indisready as valid,
         pg_get_expr(x.indpred, x.indrelid) as only,
         array(select pg_get_indexdef(x.indexrelid, place, true)
           from generate_series(1, x.indnkeyatts) place) as columns
    from ${PUBLIC_RELATION} and c.relkind in ('r', 'p')
    join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid order by 1, 2`;

export const ROUTINES = `
  select f.oid::regprocedure::text as name, f.prosecdef as definer, coalesce(f.proconfig, '{}') as settings
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace and n.nspname = 'public'
     and ${NOT_OF_AN_EXTENSION('f.oid')} order by 1`;

export const TRIGGERS = `
  select c.relname as table, t.tgname as name, t.tgenabled in ('O', 'A') as enabled
    from ${PUBLIC_RELATION} join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal order by 1, 2`;

export const ROLES = `
  select r.rolname as name, coalesce(r.rolconfig, '{}') as settings,
         array_remove(array[case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
           case when rolcreatedb then 'createdb' end, case when rolcreaterole then 'createrole' end,
           case when rolreplication then 'replication' end], null) as mights,
         array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid order by 1) as joins,
         array(select distinct i.schema || ': ' || i.identity
           from pg_shdepend o, lateral pg_identify_object(o.classid, o.objid, o.objsubid) i
          where o.refobjid = r.oid and o.refclassid = 'pg_authid'::regclass and o.deptype = 'o' and i.type <> 'schema'
            and o.dbid = (select oid from pg_database where datname = current_database())) as owns
    from pg_roles r where r.rolname like 'outrigger\\_%' order by 1`;

export const SCHEMAS = `
  select nspname as name from pg_namespace where nspname !~ '^pg_|^information_schema$' order by 1`;

export const EXTENSIONS = `select extname as name from pg_extension order by 1`;

export const EVENT_TRIGGERS = `select evtname as name from pg_event_trigger order by 1`;

export const DEFAULT_PRIVILEGES = `
  select concat(defaclrole::regrole, ' on ', defaclobjtype, ': ', defaclacl) as name from pg_default_acl order by 1`;
