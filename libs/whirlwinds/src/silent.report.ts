import { sql, type Tx } from '@outrigger/tenancy';

/** What somebody has not said: whether they come, whom they would meet, what they make of whom they met. */
export type Unsaid = 'coming' | 'wishes' | 'answers';

/** A guest who is waited for. */
export interface SilentGuest {
  readonly guestId: string;
  readonly about: Unsaid;
}

/** Whom the office waits for, as the event stands now: nobody before it is asked, and after it is closed. */
export function silentOf(tx: Tx, whirlwindId: string): Promise<SilentGuest[]> {
  return tx.run<SilentGuest>(sql`
    select g.id as "guestId", case when w.status = 'planned' then 'answers' when g.coming = 'none' then 'coming' else 'wishes' end as about
      from whirlwind_guest g join whirlwind w on w.tenant_id = g.tenant_id and w.id = g.whirlwind_id
     where g.whirlwind_id = ${whirlwindId} and ${isSilent} order by g.id`);
}

/** In terms of guest `g` of whirlwind `w`. */
export const isSilent = sql`case w.status
  when 'asking' then g.coming = 'none' or g.coming = 'yes' and not exists (select from whirlwind_wish x
    where x.tenant_id = g.tenant_id and x.guest_id = g.id)
  when 'planned' then w.asked_at is not null and exists (select from whirlwind_meeting t
    where t.tenant_id = g.tenant_id and g.id in (t.mentor_guest_id, t.venture_guest_id)
      and not exists (select from whirlwind_answer a where a.tenant_id = t.tenant_id and a.meeting_id = t.id
        and a.side = case when g.mentor_id is null then 'venture' else 'mentor' end))
  else false end`;
