import { isFitFor } from '@outrigger/conflicts';
import { ofMember } from '@outrigger/identity';
import { raw, sql, type Tx } from '@outrigger/tenancy';
import type { ProposalStatus } from './proposal.entity.js';

/** A proposal as whoever is asked may read it. */
export interface Asked {
  readonly status: ProposalStatus;
  readonly ventureName: string;
  readonly oneLiner: string;
  readonly needs: readonly string[];
  /** Of the mentor who asks; false for a founder. */
  readonly isLead: boolean;
  /** Of the mentor who asks: nothing keeps them away (C2); true for a founder. */
  readonly isFit: boolean;
  /** By name and background, the lead first. */
  readonly mentors: readonly string[];
}

/** Undefined for whoever is neither a mentor nor a founder of it. */
export async function askedProposal(tx: Tx, proposalId: string): Promise<Asked | undefined> {
  const [asked] = await tx.sql<Asked>`
    select p.status, v.name as "ventureName", v.one_liner as "oneLiner", v.needs,
           coalesce(own.is_lead, false) as "isLead", coalesce(own.fit, true) as "isFit",
           (select array_agg(${ofMember(raw('m'), 'name')} || ', ' || replace(m.primary_background, '_', ' ')
                     || case when s.is_lead then ' (lead)' else '' end order by s.is_lead desc, s.id)
              from team_proposal_seat s join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
             where s.proposal_id = p.id) as mentors
      from team_proposal p join venture v on v.tenant_id = p.tenant_id and v.id = p.venture_id
      left join lateral (select s.is_lead, m.status = 'active' and ${isFitFor(sql`m.id`, sql`p.venture_id`)} as fit
             from team_proposal_seat s join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
            where s.proposal_id = p.id and m.membership_id = ${tx.actor.memberId}) own on true
     where p.id = ${proposalId} and p.status <> 'draft' and (own.is_lead is not null or exists (
       select from founder f where f.venture_id = p.venture_id and f.membership_id = ${tx.actor.memberId}))`;
  return asked;
}
