import { Client } from 'pg';
import { rows, weakTeams, type World } from './world.js';
import { changed } from '../attack/catalogue.js';
import { type Rule, RULES } from './rules.js';

/** A rule that does not hold, and for whom. */
export interface Breach {
  readonly rule: string;
  readonly who: string;
}

const MOST = 5;

/** All rules in one statement. */
const EXAMINATION = RULES.map(
  ({ id, brokenBy }) => `(select '${id}' as rule, b.who from (${brokenBy}) b limit ${MOST})`,
).join(' union all ');

/** Asks the database itself; the product's own word on it is `untold`. */
export const examine = (world: Pick<World, 'house' | 'programme'>): Promise<Breach[]> =>
  rows<Breach>(world, EXAMINATION);

/** The rules that tell of what is planted; all is as it was afterwards. @throws Error when it changes nothing. */
export async function brokenBy(
  { house, programme }: Pick<World, 'house' | 'programme'>,
  rule: Rule,
): Promise<string[]> {
  const db = new Client({ connectionString: house.database.adminUrl });
  await db.connect();
  try {
    await db.query('begin; set local session_replication_role = replica');
    const { rowCount } = await db.query(rule.plant, [programme.id]);
    if (!rowCount) throw new Error(`Nothing is there that would break ${rule.id}.`);
    const { rows: breaches } = await db.query<Breach>(EXAMINATION, [programme.id]);
    return [...new Set(breaches.map((breach) => breach.rule))];
  } finally {
    // What was planted goes with the connection.
    await db.end();
  }
}

const TOLD = `{ deedsUnderInvalidWarrant { deed mentorName at }
  workList(perKind: 100) { kind count items { id } } }`;

/** C2, T1, V5: what the product must tell the office of, and does not; and what it tells and must not. */
export async function untold(world: World): Promise<Breach[]> {
  const { data, errors } = await world.office[0].ask(TOLD);
  if (!data) throw new Error(JSON.stringify(errors));
  const breaches = data['deedsUnderInvalidWarrant'] as { deed: string; mentorName: string; at: string }[];
  const groups = data['workList'] as unknown as { kind: string; items: { id: string }[] }[];
  const flagged = groups.find(({ kind }) => kind === 'strength')?.items.map(({ id }) => id) ?? [];
  const weak = await weakTeams(world);
  return [
    ...breaches.map(({ deed, mentorName, at }) => ({ rule: 'C2 report', who: `${deed} of ${mentorName} at ${at}` })),
    ...weak
      .filter(({ venture }) => !flagged.includes(venture))
      .map(({ venture: who }) => ({ rule: 'T1 flagged', who })),
  ];
}

/** Lines that only become more (T5), or are never taken back once they are over. */
const HISTORY = `
  select (select count(*) from team where tenant_id = $1)::int as teams,
         (select count(*) from team_seat where tenant_id = $1)::int as seats,
         (select count(*) from team_seat where tenant_id = $1 and until_at is not null)::int as "ended seats",
         (select count(*) from venture_step where tenant_id = $1)::int as "venture's steps",
         (select count(*) from mentor_step where tenant_id = $1)::int as "mentor's steps",
         (select count(*) from interest where tenant_id = $1)::int as answers,
         (select count(*) from warrant where tenant_id = $1)::int as warrants,
         (select count(*) from conflict where tenant_id = $1)::int as interests,
         (select count(*) from session where tenant_id = $1)::int as sessions,
         (select count(*) from decision where tenant_id = $1)::int as decisions,
         (select count(*) from team_run where tenant_id = $1)::int as runs`;

export type History = Readonly<Record<string, number>>;

export async function historyOf(world: World): Promise<History> {
  const [counts] = await rows<History>(world, HISTORY);
  return counts ?? {};
}

export const lost = (before: History, after: History): Breach[] =>
  Object.entries(before)
    .filter(([name, count]) => (after[name] ?? 0) < count)
    .map(([name, count]) => ({ rule: 'T5', who: `${name}: ${String(count)} became ${String(after[name])}` }));

/** What nobody touched must be what it was, byte for byte. */
export const touched = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Breach[] =>
  changed(before, after).map((who) => ({ rule: 'neighbour', who }));
