import type { Client } from 'pg';
import type { Sent } from '../../support/statements.js';

/** A node of a plan, as PostgreSQL explains it. */
interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/** Rows of each table, as the planner counts them. */
export type Sizes = ReadonlyMap<string, number>;

/** Rows below which reading a table whole is the quickest way. */
const TINY = 1_000;
/** A filter may take this many rows for each that it lets through, and this many for nothing. */
const WASTE = { perRow: 50, free: 3_000 };

const INDEX_SCAN = /^Index (Only )?Scan/;

export async function sizesOf(db: Client): Promise<Sizes> {
  const { rows } = await db.query<{ name: string; rows: number }>(
    `select relname as name, reltuples::float8 as rows from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  return new Map(rows.map((row) => [row.name, row.rows]));
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** What a plan reads whole although the table is large. */
function wholeReads(plan: Node, sizes: Sizes): string[] {
  return nodesOf(plan)
    .filter((node) => (sizes.get(node['Relation Name'] ?? '') ?? 0) >= TINY)
    .filter((node) => node['Node Type'] === 'Seq Scan' || (INDEX_SCAN.test(node['Node Type']) && !node['Index Cond']))
    .map((node) => `${node['Node Type']} on ${node['Relation Name'] ?? ''}`);
}

/** What a plan reads and throws away. */
function waste(plan: Node): string[] {
  return nodesOf(plan).flatMap((node) => {
    const loops = node['Actual Loops'] ?? 1;
    const kept = (node['Actual Rows'] ?? 0) * loops;
    const removed = ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * loops;
    const tooMuch = removed > WASTE.free && removed > WASTE.perRow * kept;
    const name = `${node['Node Type']} on ${node['Relation Name'] ?? 'rows'}`;
    return tooMuch ? [`${name} reads ${Math.round(removed)} rows to keep ${Math.round(kept)}`] : [];
  });
}

/** Roles that answer people. */
const ASKING: readonly string[] = ['outrigger_app', 'outrigger_identity', 'outrigger_analyst'];

const isReading = ({ text, role }: Sent): boolean => /^\s*(select|with)\b/i.test(text) && ASKING.includes(role);

/** Those that only read. */
export const readings = (sent: readonly Sent[]): Sent[] => sent.filter(isReading);

export interface PlanFaults {
  /** Large tables that are read whole. */
  readonly scans: readonly string[];
  /** Rows that are read to be thrown away. */
  readonly waste: readonly string[];
}

/**
 * Faults of a statement's plan, asked as it was sent: by a connection of the same role, inside the tenant. Once with
 * these values, measured; and once as a prepared statement is planned for any values.
 */
export async function planFaults(
  db: Client,
  { text, values }: Sent,
  tenantId: string,
  sizes: Sizes,
): Promise<PlanFaults> {
  await db.query('begin read only');
  try {
    await db.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    const measured = await explained(db, `explain (analyze, timing off, format json) ${text}`, [...values]);
    const generic = await explained(db, `explain (generic_plan, format json) ${text}`);
    const scans = new Set([...wholeReads(measured, sizes), ...wholeReads(generic, sizes)]);
    return { scans: [...scans], waste: waste(measured) };
  } finally {
    await db.query('rollback');
  }
}

async function explained(db: Client, text: string, values?: unknown[]): Promise<Node> {
  const { rows } = await db.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(text, values);
  const [row] = rows;
  if (!row) throw new Error(`Nothing explains ${text}`);
  return row['QUERY PLAN'][0].Plan;
}
