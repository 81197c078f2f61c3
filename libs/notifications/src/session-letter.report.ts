import { isFitFor } from '@outrigger/conflicts';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Part } from './calendar.js';

export interface SessionAttendee {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly part: Part;
  /** The mentor's own zone; the venture's for a founder. */
  readonly zone: string;
  /** Promised in this session and not yet done. */
  readonly openActions: number;
}

/** All that a letter about one session says. */
export interface SessionForLetters {
  readonly id: string;
  readonly status: 'planned' | 'confirmed' | 'held' | 'cancelled';
  readonly number: number;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly cancelReason: string | null;
  readonly ventureName: string;
  readonly oneLiner: string;
  readonly programme: string;
  readonly brandColor: string | null;
  readonly programmeZone: string;
  readonly locale: string;
  readonly agenda: readonly { readonly title: string; readonly minutes: number }[];
  readonly attendees: readonly SessionAttendee[];
}

/** C2: a founder, or a mentor who may hear of the venture today. */
const fit = sql`(a.part = 'founder' or ${isFitFor(sql`mentor.id`, sql`s.venture_id`)})`;

/**
 * Null for a session that never had a time: nobody was invited to it.
 *
 * @param readers all, where an invitation is taken back; else those who may hear of the venture.
 */
export async function sessionForLetters(
  tx: Tx,
  sessionId: string,
  readers: 'fit' | 'all' = 'fit',
): Promise<SessionForLetters | null> {
  const [session] = await tx.sql<SessionForLetters>`
    select s.id, s.status, s.number, s.sequence, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place,
           s.cancel_reason as "cancelReason", v.name as "ventureName", v.one_liner as "oneLiner",
           p.name as programme, p.brand_color as "brandColor", p.zone as "programmeZone", p.locale,
           coalesce(agenda.items, '[]') as agenda, coalesce(people.list, '[]') as attendees
      from session s
      join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      join programme p on p.tenant_id = s.tenant_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('title', a.title, 'minutes', a.minutes) order by a.position) as items
          from agenda_item a where a.tenant_id = s.tenant_id and a.session_id = s.id) agenda on true
      left join lateral (
        select jsonb_agg(jsonb_build_object(
                 'membershipId', m.id, 'name', m.name, 'address', m.email, 'part', a.part,
                 'zone', coalesce(mentor.zone, v.zone), 'openActions', (
                   select count(*) from action t
                    where t.tenant_id = s.tenant_id and t.session_id = s.id
                      and t.owner_id = m.id and t.done_at is null))
               order by array_position(array['lead', 'mentor', 'founder'], a.part), m.name, m.id) as list
          from session_attendance a
          join membership m on m.tenant_id = a.tenant_id and m.id = a.membership_id and m.status <> 'revoked'
          left join mentor on mentor.tenant_id = m.tenant_id and mentor.membership_id = m.id
         where a.tenant_id = s.tenant_id and a.session_id = s.id and (${readers === 'all'} or ${fit})) people on true
     where s.id = ${sessionId} and s.starts_at is not null`;
  return session ?? null;
}
