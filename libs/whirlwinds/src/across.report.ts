import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';

/** Somebody of the other side who comes, and what the guest wishes of them. */
export interface Across {
  readonly id: string;
  readonly name: string;
  readonly line: string | null;
  readonly wish: number | null;
}

/** Whom a guest could meet, by name. Nobody for a mentor without a current warrant (C2). */
export function acrossOf(tx: Tx, guestId: string): Promise<Across[]> {
  return tx.sql<Across>`
    select o.id, coalesce(v.name, b.name) as name, coalesce(v.one_liner, array_to_string(m.expertise, ', ')) as line,
           w.weight as wish
      from whirlwind_guest g
      join whirlwind_guest o on o.tenant_id = g.tenant_id and o.whirlwind_id = g.whirlwind_id and o.coming = 'yes'
       and (o.mentor_id is null) <> (g.mentor_id is null)
      left join venture v on v.tenant_id = o.tenant_id and v.id = o.venture_id
      left join mentor m on m.tenant_id = o.tenant_id and m.id = o.mentor_id
      left join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
      left join whirlwind_wish w on w.tenant_id = g.tenant_id and w.guest_id = g.id and w.other_id = o.id
     where g.id = ${guestId} and (g.mentor_id is null or ${isWarranted(sql`g.mentor_id`)}) order by 2, o.id`;
}
