import { isExcluded } from '@outrigger/conflicts';
import { NotFound } from '@outrigger/kernel';
import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Asked } from './interest.policy.js';

/** One venture as one mentor is asked about it. */
export interface AskedCard extends Asked {
  readonly id: string;
  readonly circulationId: string;
  readonly ventureId: string;
  readonly mentorId: string;
  readonly membershipId: string;
  readonly blurb: string;
  readonly needs: readonly string[];
  readonly sector: string;
  readonly stage: string;
  readonly whyNeeds: readonly string[];
  readonly whyLanguages: readonly string[];
  readonly whySector: string | null;
  readonly zone: string;
}

/** @throws NotFound for a card that is missing, foreign or of another mentor. */
export async function askedCard(tx: Tx, cardId: string): Promise<AskedCard> {
  const [card] = await tx.sql<AskedCard>`
    select c.id, e.circulation_id as "circulationId", e.venture_id as "ventureId", c.mentor_id as "mentorId",
           m.membership_id as "membershipId", v.name as "ventureName", v.status as "ventureStatus", v.sector, v.stage,
           e.blurb, e.needs, c.why_needs as "whyNeeds", c.why_languages as "whyLanguages", c.why_sector as "whySector",
           l.kind, l.cut_off_at as "cutOffAt", m.status as "mentorStatus", m.can_lead as "canLead",
           ${isWarranted(sql`m.id`)} as warranted, ${isExcluded(sql`m.id`, sql`v.id`)} as conflicted,
           p.zone
      from circulation_card c
      join circulation_entry e on e.tenant_id = c.tenant_id and e.id = c.entry_id
      join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id
      join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id
      join mentor m on m.tenant_id = c.tenant_id and m.id = c.mentor_id
      join programme p on p.tenant_id = c.tenant_id
     where c.id = ${cardId} and m.membership_id = ${tx.actor.memberId}`;
  if (!card) throw new NotFound('CirculationCard', cardId);
  return card;
}
