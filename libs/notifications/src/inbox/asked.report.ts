import type { Tx } from '@outrigger/tenancy';
import { meetingUid } from '../meetings/meeting-calendar.js';
import { uidOf } from '../invitations/session.letters.js';
import type { IncomingMail } from './incoming-mail.entity.js';
import type { AnsweredEntry } from './reply.policy.js';

/** What a mail answers, and who was asked it. */
export interface Asked extends AnsweredEntry {
  readonly of: 'session' | 'meeting';
  readonly id: string;
  readonly membershipId: string;
  /** Of the session or the meeting, as their calendar was told it. */
  readonly ownSequence: number;
}

/** Null for a mail to the office. */
export async function askedBy(
  tx: Tx,
  { entryId, placeId }: Pick<IncomingMail, 'entryId' | 'placeId'>,
  mailDomain: string,
): Promise<Asked | null> {
  if (entryId) return sessionAsked(tx, entryId, mailDomain);
  return placeId ? meetingAsked(tx, placeId, mailDomain) : null;
}

async function sessionAsked(tx: Tx, entryId: string, mailDomain: string): Promise<Asked | null> {
  const [found] = await tx.sql<Omit<Asked, 'uid' | 'of'>>`
    select e.session_id as id, e.membership_id as "membershipId", e.session_sequence as "ownSequence",
           e.asked_from as "askedFrom", e.withdrawn_at is not null as withdrawn,
           array[lower(e.address), lower(b.email)] as addresses,
           array(select lower(o.address) from calendar_entry o where o.tenant_id = e.tenant_id
             and o.session_id = e.session_id and o.id <> e.id) as others
      from calendar_entry e join membership b on b.tenant_id = e.tenant_id and b.id = e.membership_id
     where e.id = ${entryId}`;
  return found ? { ...found, of: 'session', uid: uidOf(found.id, mailDomain) } : null;
}

async function meetingAsked(tx: Tx, placeId: string, mailDomain: string): Promise<Asked | null> {
  const [found] = await tx.sql<Omit<Asked, 'uid' | 'of'>>`
    select p.meeting_id as id, m.membership_id as "membershipId", t.sequence as "ownSequence", t.sequence as "askedFrom",
           t.status = 'cancelled' or not p.is_asked as withdrawn, array[lower(b.email)] as addresses,
           array(select lower(ob.email) from meeting_place o
             join mentor om on om.tenant_id = o.tenant_id and om.id = o.mentor_id
             join membership ob on ob.tenant_id = om.tenant_id and ob.id = om.membership_id
             where o.tenant_id = p.tenant_id and o.meeting_id = p.meeting_id and o.id <> p.id) as others
      from meeting_place p join mentor_meeting t on t.tenant_id = p.tenant_id and t.id = p.meeting_id
      join mentor m on m.tenant_id = p.tenant_id and m.id = p.mentor_id
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
     where p.id = ${placeId}`;
  return found ? { ...found, of: 'meeting', uid: meetingUid(found.id, mailDomain) } : null;
}
