import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import { startOfRound } from './times.sql.js';

/** One of a guest's meetings, and what the guest has said to it. */
export interface OwnMeeting {
  readonly guestId: string;
  readonly id: string;
  readonly round: number;
  readonly startsAt: Date;
  readonly tableNumber: number | null;
  readonly other: string;
  readonly answer: number | null;
}

/** Of these guests, in the order of their rounds. Nothing for a mentor without a current warrant (C2). */
export function ownMeetings(tx: Tx, guestIds: readonly string[]): Promise<OwnMeeting[]> {
  return tx.sql<OwnMeeting>`
    select g.id as "guestId", t.id, t.round, ${startOfRound(sql`w`, sql`t.round`)} as "startsAt", gm.table_number as "tableNumber",
           case when g.id = gm.id then v.name else b.name end as other, a.answer
      from whirlwind_guest g
      join whirlwind w on w.tenant_id = g.tenant_id and w.id = g.whirlwind_id
      join whirlwind_meeting t on t.tenant_id = g.tenant_id and g.id in (t.mentor_guest_id, t.venture_guest_id)
      join whirlwind_guest gm on gm.tenant_id = t.tenant_id and gm.id = t.mentor_guest_id
      join mentor m on m.tenant_id = gm.tenant_id and m.id = gm.mentor_id
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
      join whirlwind_guest gv on gv.tenant_id = t.tenant_id and gv.id = t.venture_guest_id
      join venture v on v.tenant_id = gv.tenant_id and v.id = gv.venture_id
      left join whirlwind_answer a on a.tenant_id = t.tenant_id and a.meeting_id = t.id
        and a.side = case when g.id = gm.id then 'mentor' else 'venture' end
     where g.id = any(${[...guestIds]}) and (g.mentor_id is null or ${isWarranted(sql`g.mentor_id`)}) order by t.round`;
}
