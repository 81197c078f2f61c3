import { sql, type Sql, type Tx } from '@outrigger/tenancy';
import { slugOf } from '../office.report.js';

/** Somebody to whom a letter about a meeting goes. */
export interface MeetingReader {
  /** Of a mentor's place at the meeting: their answers by mail come to an address of its own. */
  readonly placeId: string | null;
  readonly membershipId: string | null;
  readonly name: string;
  readonly address: string;
  readonly zone: string;
  /** Whether they have had a letter before. */
  readonly isTold: boolean;
  /** Of a guest: who brings them. */
  readonly host: string | null;
}

/** All that letters about one meeting say. */
export interface MeetingForLetters {
  readonly id: string;
  readonly status: 'planned' | 'invited' | 'held' | 'cancelled';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string | null;
  readonly sequence: number;
  readonly cancelReason: string | null;
  readonly programme: string;
  readonly slug: string;
  /** V4: titles that everybody may read; no venture is named. */
  readonly items: readonly { readonly title: string; readonly minutes: number }[];
}

export async function meetingForLetters(tx: Tx, meetingId: string): Promise<MeetingForLetters | null> {
  const [meeting] = await tx.sql<MeetingForLetters>`
    select m.id, m.status, m.starts_at as "startsAt", m.ends_at as "endsAt", m.zone, m.place, m.sequence,
           m.cancel_reason as "cancelReason", p.name as programme, ${slugOf(sql`m`)} as slug,
           coalesce((select json_agg(json_build_object('title', i.title, 'minutes', i.minutes) order by i.position)
             from meeting_item i where i.tenant_id = m.tenant_id and i.meeting_id = m.id), '[]') as items
      from mentor_meeting m join programme p on p.tenant_id = m.tenant_id where m.id = ${meetingId}`;
  return meeting ?? null;
}

/** Mentors at this meeting. @param which a condition on their place, `p` */
export const mentorsAt = (tx: Tx, meetingId: string, which: Sql): Promise<MeetingReader[]> =>
  tx.sql<MeetingReader>`
    select p.id as "placeId", b.id as "membershipId", b.name, b.email as address, m.zone, p.told_sequence is not null as "isTold", null as host
      from meeting_place p join mentor m on m.tenant_id = p.tenant_id and m.id = p.mentor_id
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
     where p.meeting_id = ${meetingId} and p.is_asked and ${which} order by b.name, b.id`;

/** Guests who have an address. @param which a condition on the guest, `p` */
export const guestsAt = (tx: Tx, meetingId: string, which: Sql): Promise<MeetingReader[]> =>
  tx.sql<MeetingReader>`
    select null as "placeId", null as "membershipId", p.name, p.email as address, o.zone, p.told_sequence is not null as "isTold",
           (select b.name from mentor m join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
             where m.tenant_id = p.tenant_id and m.id = p.brought_by) as host
      from meeting_guest p join programme o on o.tenant_id = p.tenant_id
     where p.meeting_id = ${meetingId} and p.email is not null and ${which} order by p.name, p.id`;

/** Whoever has not been told what holds now. */
export const untold = (sequence: number): Sql => sql`p.told_sequence is distinct from ${sequence}::int`;

/** Remembers that everybody was told. */
export async function rememberTold(tx: Tx, { id, sequence }: MeetingForLetters): Promise<void> {
  await tx.sql`update meeting_place set told_sequence = ${sequence} where meeting_id = ${id} and is_asked`;
  await tx.sql`update meeting_guest set told_sequence = ${sequence} where meeting_id = ${id} and email is not null`;
}
