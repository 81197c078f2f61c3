import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import { todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { mustSee } from '../fit.report.js';
import type { RiskPart } from './risk.entity.js';
import { quarterOf, reviewScores } from './risk.policy.js';

export interface AssessRisks {
  readonly ventureId: string;
  readonly scores: readonly { readonly group: string; readonly score: number; readonly words?: string | null }[];
}

/** How great the risks of a venture are, in the eyes of its founders and of its lead (D1). */
@Injectable()
export class RiskService {
  /** For this quarter; again is what one thinks now. */
  async assess(tx: Tx, { ventureId, scores }: AssessRisks): Promise<void> {
    await mustSee(tx, ventureId, 'Venture', ventureId);
    const part = await partIn(tx, ventureId);
    if (!part) throw new NotFound('Venture', ventureId);
    const groups = scores.map(({ group }) => group);
    honour(reviewScores(groups, await knownGroups(tx)));

    await tx.sql`
      insert into risk_score (id, venture_id, quarter, part, cause_group, score, words, scored_by, scored_at)
      select s.id, ${ventureId}, ${await quarter(tx)}::date, ${part}, s.cause_group, s.score, s.words, ${tx.actor.memberId}, ${tx.now}
        from unnest(${scores.map(() => uuid())}::uuid[], ${groups}::text[], ${scores.map(({ score }) => score)}::smallint[],
                    ${scores.map(({ words }) => words?.trim() || null)}::text[]) as s (id, cause_group, score, words)
      on conflict on constraint one_score_a_quarter do update
        set score = excluded.score, words = excluded.words, scored_by = excluded.scored_by, scored_at = excluded.scored_at`;
    await tx.emit('risks.assessed', { ventureId, part });
  }
}

/** A founder of the venture, or the lead of its team of today. */
async function partIn(tx: Tx, ventureId: string): Promise<RiskPart | undefined> {
  const [found] = await tx.sql<{ part: RiskPart }>`
    select 'founder' as part from founder f where f.venture_id = ${ventureId} and f.membership_id = ${tx.actor.memberId}
    union all
    select 'lead' from team t join team_seat s on s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is null and s.is_lead
      join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id and m.membership_id = ${tx.actor.memberId}
     where t.venture_id = ${ventureId} and t.ended_at is null`;
  return found?.part;
}

async function knownGroups(tx: Tx): Promise<string[]> {
  const groups = await tx.sql<{ group: string }>`select distinct cause_group as "group" from topic`;
  return groups.map(({ group }) => group);
}

const quarter = async (tx: Tx): Promise<string> => quarterOf(await todayHere(tx));
