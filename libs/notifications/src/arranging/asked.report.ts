import { isFitFor } from '@outrigger/conflicts';
import { sql, type Tx } from '@outrigger/tenancy';

/** Somebody who is asked about a session's time. */
export interface Asked {
  /** What the link is about: the voice of a poll, or the place in a session. */
  readonly subjectId: string;
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly zone: string;
}

export interface AskedSession {
  readonly sessionId: string;
  readonly venture: string;
  readonly number: number;
  /** When a poll closes, or when the session starts. */
  readonly at: Date;
  /** Of a poll. */
  readonly times: number;
  readonly silent: readonly Asked[];
}

const people = sql`'membershipId', b.id, 'name', b.name, 'address', b.email, 'zone', coalesce(m.zone, v.zone)`;

/** C2: a founder, or a mentor who may hear of the venture today. */
const fit = sql`(a.part = 'founder' or ${isFitFor(sql`m.id`, sql`s.venture_id`)})`;

/** Who has said nothing to a poll; null once it is over. */
export async function silentInPoll(tx: Tx, pollId: string): Promise<AskedSession | null> {
  const [asked] = await tx.sql<AskedSession>`
    select s.id as "sessionId", v.name as venture, s.number, p.closes_at as at,
           (select count(*)::int from session_poll_time t where t.tenant_id = p.tenant_id and t.poll_id = p.id) as times,
           (select coalesce(json_agg(json_build_object('subjectId', o.id, ${people}) order by o.id), '[]')
              from session_poll_voice o join membership b on b.tenant_id = o.tenant_id and b.id = o.membership_id
                and b.status <> 'revoked'
              join session_attendance a on a.tenant_id = o.tenant_id and a.session_id = s.id and a.membership_id = b.id
              left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
             where o.tenant_id = p.tenant_id and o.poll_id = p.id and o.answered_at is null and ${fit}) as silent
      from session_poll p join session s on s.tenant_id = p.tenant_id and s.id = p.session_id
      join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
     where p.id = ${pollId} and p.status = 'open'`;
  return asked ?? null;
}

/** Who has not answered an invitation; null once it is not to come, or was moved since. */
export async function silentInvited(tx: Tx, sessionId: string, sequence: number): Promise<AskedSession | null> {
  const [asked] = await tx.sql<AskedSession>`
    select s.id as "sessionId", v.name as venture, s.number, s.starts_at as at, 0 as times,
           (select coalesce(json_agg(json_build_object('subjectId', a.id, ${people}) order by a.id), '[]')
              from session_attendance a join membership b on b.tenant_id = a.tenant_id and b.id = a.membership_id
                and b.status <> 'revoked'
              left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
             where a.tenant_id = s.tenant_id and a.session_id = s.id and a.answer = 'none' and ${fit}) as silent
      from session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
     where s.id = ${sessionId} and s.status = 'confirmed' and s.sequence = ${sequence} and s.starts_at > ${tx.now}`;
  return asked ?? null;
}
