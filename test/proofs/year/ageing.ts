import type { TestDatabase } from '../../support/database.js';

interface Aged {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** A moment is part of a key, or excludes others. */
  readonly isKeyed: boolean;
}

/**
 * Tables and the columns in which they keep moments, as the live database has them: a new one ages without a word here.
 * The trail is sealed with its moments: it stays.
 */
const AGED = `
  select c.relname as name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null))) as columns,
         bool_or(exists (select from pg_index i where i.indrelid = c.oid and (i.indisunique or i.indisexclusion)
           and a.attnum = any (i.indkey::int2[]))) as "isKeyed"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where c.relkind in ('r', 'p') and not c.relispartition and c.relname !~ '^audit_'
     and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
     and (format_type(a.atttypid, null) ~ '^(timestamp|date|tstzrange)')
   group by c.relname order by 1`;

/** Far enough that no row meets another on the way. */
const HOP_DAYS = 100_000;

const moved = (moment: string, days: number): string => `${moment} - interval '${String(days)} days'`;

function shifted({ name, type }: Aged['columns'][number], days: number): string {
  if (type === 'date') return `${name} = ${name} - ${String(days)}`;
  if (type !== 'tstzrange') return `${name} = ${moved(name, days)}`;
  // What was called off takes no time, then as now.
  const range = `tstzrange(${moved(`lower(${name})`, days)}, ${moved(`upper(${name})`, days)})`;
  return `${name} = case when lower(${name}) is null then ${name} else ${range} end`;
}

const ageing = ({ name, columns }: Aged, days: number): string =>
  `update ${name} set ${columns.map((column) => shifted(column, days)).join(', ')}`;

/**
 * Time goes by: everything that any programme keeps becomes older, as a clock that is put forward would have it. What
 * the house does by itself is asked for, and not waited for.
 */
export async function ageOf(database: TestDatabase): Promise<(days: number) => Promise<void>> {
  const tables = await database.admin<Aged>(AGED);
  return async (days) => {
    const hops = (table: Aged): number[] => (table.isKeyed ? [HOP_DAYS + days, -HOP_DAYS] : [days]);
    const updates = tables.flatMap((table) => hops(table).map((hop) => ageing(table, hop)));
    await database.admin(
      ['begin', `set local session_replication_role = replica`, ...updates, STILL_SIGNED_IN, 'commit'].join(';\n'),
    );
    await database.admin(CHORES);
  };
}

/** People do not stay signed in for a year; ours need not sign in again. */
const STILL_SIGNED_IN = `update sign_in set access_expires_at = now() + interval '1 day'`;

/** What the house does by itself, once for each time that passes. */
const CHORES = `select graphile_worker.add_job(identifier) from graphile_worker._private_known_crontabs`;
