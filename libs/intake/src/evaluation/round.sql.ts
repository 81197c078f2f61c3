import { isExcluded } from '@outrigger/conflicts';
import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import type { EntryToJudge } from './assign.js';
import type { Evaluator, VentureInQuestion } from './round.policy.js';

/** Managers, and active mentors with a current warrant; in terms of `b`, a membership, and `m`, its mentor. */
export const IS_FIT = sql`(b.status <> 'revoked'
  and ('manager' = any(b.roles) or (m.status = 'active' and ${isWarranted(sql`m.id`)})))`;

/** With what a review asks of them. @param intakeId all that was submitted there and is not decided, besides the named. */
export function venturesInQuestion(
  tx: Tx,
  ventureIds: readonly string[],
  intakeId: string | null,
): Promise<VentureInQuestion[]> {
  return tx.sql<VentureInQuestion>`
    select v.id, v.name, v.status,
           (select r.name from evaluation_entry e join evaluation_round r on r.tenant_id = e.tenant_id and r.id = e.round_id
             where e.tenant_id = v.tenant_id and e.venture_id = v.id and r.closed_at is null limit 1) as round
      from venture v
     where v.id = any(${[...ventureIds]})
        or (v.status in ('submitted', 'screening') and v.id in (select a.venture_id from application a
             where a.tenant_id = v.tenant_id and a.intake_id = ${intakeId} and a.submitted_at is not null))
     order by v.id for update of v`;
}

export function evaluatorsAmong(tx: Tx, ids: readonly string[]): Promise<Evaluator[]> {
  return tx.sql<Evaluator>`
    select b.id, b.name, ${IS_FIT} is true as "isFit" from membership b
      left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
     where b.id = any(${[...ids]}) order by b.id`;
}

/** The round's applications, who judges each already, and who of these may not. */
export async function entriesToJudge(
  tx: Tx,
  roundId: string,
  evaluatorIds: readonly string[],
): Promise<EntryToJudge[]> {
  const entries = await tx.sql<{ id: string; has: string[]; barred: string[] }>`
    select e.id, array(select x.evaluator_id::text from evaluation x where x.tenant_id = e.tenant_id and x.entry_id = e.id
                        order by x.id) as has,
           array(select b.id::text from membership b
                   left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
                  where b.id = any(${[...evaluatorIds]})
                    and (${isExcluded(sql`m.id`, sql`e.venture_id`)} or exists (select from founder f
                          where f.tenant_id = e.tenant_id and f.venture_id = e.venture_id and f.membership_id = b.id))) as barred
      from evaluation_entry e where e.round_id = ${roundId} order by e.id`;
  return entries.map(({ id, has, barred }) => ({ id, has, barred: new Set(barred) }));
}
