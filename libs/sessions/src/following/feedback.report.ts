import { may } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';

export interface FeedbackOfFounders {
  readonly sessions: number;
  readonly worth: number;
}

/** Fewer sessions than this would tell whose words they are. */
const FEWEST_SESSIONS = 3;

/**
 * What founders say of the sessions that a mentor came to, in one average (S3).
 *
 * @returns null below three sessions, and for a mentor who is not the actor's to see.
 */
export async function feedbackOfFounders(tx: Tx, mentorId: string): Promise<FeedbackOfFounders | null> {
  const mine = may(tx.actor, 'commitment.all') ? sql`true` : sql`m.membership_id = ${tx.actor.memberId}`;
  const [found] = await tx.sql<FeedbackOfFounders>`
    select count(distinct f.session_id)::int as sessions, round(avg(f.worth), 1)::float8 as worth
      from mentor m join session_attendance a on a.tenant_id = m.tenant_id and a.membership_id = m.membership_id
       and a.attended and a.part <> 'founder'
      join session_feedback f on f.tenant_id = a.tenant_id and f.session_id = a.session_id and f.part = 'founder'
     where m.id = ${mentorId} and ${mine}
    having count(distinct f.session_id) >= ${FEWEST_SESSIONS}`;
  return found ?? null;
}
