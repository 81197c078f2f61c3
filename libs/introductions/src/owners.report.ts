import { isFitFor } from '@outrigger/conflicts';
import { seen } from '@outrigger/graph';
import { raw, sql, type Tx } from '@outrigger/tenancy';

export interface IntroductionOwner {
  readonly id: string;
  readonly name: string;
  readonly isOnTeam: boolean;
}

/** Who may own an introduction (A5, C2): the office, and mentors whom nothing keeps from the venture; its team first. */
export const ownersFor = (tx: Tx, introductionId: string): Promise<IntroductionOwner[]> => tx.sql<IntroductionOwner>`
  select p.id, p.name, coalesce(bool_or(s.id is not null), false) as "isOnTeam"
    from introduction i join membership p on p.tenant_id = i.tenant_id and p.status <> 'revoked'
    left join mentor m on m.tenant_id = p.tenant_id and m.membership_id = p.id and m.status in ('active', 'probation')
      and ${isFitFor(sql`m.id`, sql`i.venture_id`)}
    left join team t on t.tenant_id = i.tenant_id and t.venture_id = i.venture_id and t.ended_at is null
    left join team_seat s on s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is null and s.mentor_id = m.id
   where i.id = ${introductionId} and ${seen('Introduction', raw('i'), tx.actor)} and (m.id is not null or 'manager' = any(p.roles))
   group by p.id, p.name order by "isOnTeam" desc, p.name, p.id limit 300`;
