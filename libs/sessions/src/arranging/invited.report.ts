import { isFitFor } from '@outrigger/conflicts';
import { NotFound } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import type { AttendanceAnswer, SessionStatus } from '../session.entity.js';

/** A session as one who is invited is asked about it. */
export interface Invited {
  readonly sessionId: string;
  readonly membershipId: string;
  readonly ventureName: string;
  readonly number: number;
  readonly status: SessionStatus;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string | null;
  readonly sequence: number;
  readonly answer: AttendanceAnswer;
  /** C2: whether they may hear of the venture. */
  readonly isFit: boolean;
  /** The mentor's own; the venture's for a founder. */
  readonly zone: string;
}

/** @throws NotFound for an attendance that is missing, foreign or of somebody else. */
export async function invited(tx: Tx, attendanceId: string): Promise<Invited> {
  const [found] = await tx.sql<Invited>`
    select s.id as "sessionId", a.membership_id as "membershipId", v.name as "ventureName", s.number, s.status,
           s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.sequence, a.answer,
           (a.part = 'founder' or ${isFitFor(sql`m.id`, sql`v.id`)}) as "isFit",
           coalesce(m.zone, v.zone) as zone
      from session_attendance a
      join session s on s.tenant_id = a.tenant_id and s.id = a.session_id
      join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      left join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id and a.part <> 'founder'
     where a.id = ${attendanceId} and a.membership_id = ${tx.actor.memberId}`;
  if (!found) throw new NotFound('Attendance', attendanceId);
  return found;
}
