import { raw, type Sql, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { Outcome } from './import.report.js';
import { enrolAll, revokedAmong } from './member.import.js';
import type { Placed } from './table-import.js';
import type { VentureRow } from './venture-row.policy.js';

/**
 * Writes ventures by their names, whatever the case, in a few statements, however many. What a row does not tell stays
 * as it is: the status, the decision, founders that it does not name.
 *
 * @param today for a new venture whose day of submission is not told.
 */
export async function keepVentures(tx: Tx, rows: readonly Placed<VentureRow>[], today: string): Promise<Outcome[]> {
  const revoked = await revokedAmong(
    tx,
    rows.flatMap(({ good }) => good.founders.map(({ email }) => email)),
  );
  const removed = ({ founders }: VentureRow): string[] =>
    founders.map(({ email }) => email).filter((email) => revoked.has(email));
  const welcome = rows.filter(({ good }) => removed(good).length === 0);
  const memberOf = await enrolAll(
    tx,
    welcome.flatMap(({ good }) => good.founders),
    'entrepreneur',
  );

  const added = await upsert(tx, welcome, today);
  const ids = await idsOf(tx, welcome);
  const founders = welcome.flatMap(({ row, good }) =>
    good.founders.map(({ email }) => ({ id: uuid(), ventureId: ids.get(row), membershipId: memberOf(email) })),
  );
  const joined = new Set((await addFounders(tx, founders)).map(({ ventureId }) => ventureId));
  return rows.map(({ row, good }) => {
    const [gone] = removed(good);
    if (gone) return refusedFor(row, gone);
    const id = ids.get(row) ?? '';
    return added.get(id) ?? (joined.has(id) ? 'changed' : 'unchanged');
  });
}

function refusedFor(row: number, email: string): Outcome {
  const mend = 'Restore the membership first, or take this founder out.';
  return { row, field: 'founders', value: email, why: 'removed from this programme', mend };
}

const FACTS = ['one_liner', 'origin', 'sector', 'stage', 'needs', 'languages', 'zone', 'submitted_on'] as const;

const factsOf = (row: string): Sql => raw(FACTS.map((column) => `${row}.${column}`).join(', '));

/** @returns what became of those that were added or changed, by their ids. */
async function upsert(
  tx: Tx,
  rows: readonly Placed<VentureRow>[],
  today: string,
): Promise<ReadonlyMap<string, 'added' | 'changed'>> {
  const ventures = rows.map(({ good }) => ({ ...good, id: uuid() }));
  const ours = new Set(ventures.map(({ id }) => id));
  const written = await tx.sql<{ id: string }>`
    insert into venture as v (id, name, status, ${raw(FACTS.join(', '))})
    select x.id, x.name, 'submitted', x."oneLiner", x.origin, x.sector, x.stage, coalesce(x.needs, k.needs, '{}'),
           coalesce(x.languages, k.languages, '{en}'), x.zone,
           coalesce(x."submittedOn", case when k.id is null then ${today}::date else k.submitted_on end)
      from jsonb_to_recordset(${JSON.stringify(ventures)}) as x (id uuid, name text, "oneLiner" text, origin text,
             sector text, stage text, needs text[], languages text[], zone text, "submittedOn" date)
      left join venture k on lower(k.name) = lower(x.name) and not k.applied
     order by lower(x.name)
        on conflict (tenant_id, lower(name)) where not applied
        do update set (${raw(FACTS.join(', '))}) = (${factsOf('excluded')})
     where (${factsOf('v')}) is distinct from (${factsOf('excluded')})
    returning v.id`;
  return new Map(written.map(({ id }) => [id, ours.has(id) ? 'added' : 'changed']));
}

/** The venture of each row. */
async function idsOf(tx: Tx, rows: readonly Placed<VentureRow>[]): Promise<ReadonlyMap<number, string>> {
  const names = rows.map(({ row, good: { name } }) => ({ row, name }));
  const found = await tx.sql<{ row: number; id: string }>`
    select x.row, v.id from jsonb_to_recordset(${JSON.stringify(names)}) as x (row integer, name text)
      join venture v on lower(v.name) = lower(x.name) and not v.applied`;
  return new Map(found.map(({ row, id }) => [row, id]));
}

/** @returns the ventures that gained one. */
function addFounders(tx: Tx, founders: readonly object[]): Promise<{ ventureId: string }[]> {
  return tx.sql`
    insert into founder (id, venture_id, membership_id)
    select id, "ventureId", "membershipId"
      from jsonb_to_recordset(${JSON.stringify(founders)}) as x (id uuid, "ventureId" uuid, "membershipId" uuid)
        on conflict (tenant_id, venture_id, membership_id) do nothing
    returning venture_id as "ventureId"`;
}
