import { isFitFor } from '@outrigger/conflicts';
import { localeOf } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { Answer, Part } from './calendar.js';

/** Somebody to whom a letter about a session goes. */
export interface SessionReader {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  /** The mentor's own zone; the venture's for a founder. */
  readonly zone: string;
  /** In which they are written to. */
  readonly locale: string;
  /** Null for somebody who is not expected any more. */
  readonly part: Part | null;
  /** Promised in this session and not yet done. */
  readonly openActions: number;
}

export interface SessionAttendee extends SessionReader {
  readonly attendanceId: string;
  readonly part: Part;
  readonly answer: Answer;
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
  readonly agenda: readonly { readonly title: string; readonly minutes: number }[];
  /** Whoever is expected, and may hear of the venture today (C2). */
  readonly attendees: readonly SessionAttendee[];
}

/** C2: a founder, or a mentor who may hear of the venture today. */
const fit = sql`(a.part = 'founder' or ${isFitFor(sql`mentor.id`, sql`s.venture_id`)})`;

/**
 * Without those that never had a time, as nobody was invited to them.
 *
 * @param which all of them, for a letter that says a time of its own.
 */
export function sessionsForLetters(
  tx: Tx,
  sessionIds: readonly string[],
  which: 'timed' | 'all' = 'timed',
): Promise<SessionForLetters[]> {
  return tx.sql<SessionForLetters>`
    select s.id, s.status, s.number, s.sequence, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place,
           s.cancel_reason as "cancelReason", v.name as "ventureName", v.one_liner as "oneLiner",
           p.name as programme, p.brand_color as "brandColor", p.zone as "programmeZone",
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
                 'attendanceId', a.id, 'answer', a.answer,
                 'zone', coalesce(mentor.zone, v.zone), 'locale', ${localeOf(sql`m`)}, 'openActions', (
                   select count(*) from action t
                    where t.tenant_id = s.tenant_id and t.session_id = s.id
                      and t.owner_id = m.id and t.done_at is null))
               order by array_position(array['lead', 'mentor', 'founder'], a.part), m.name, m.id) as list
          from session_attendance a
          join membership m on m.tenant_id = a.tenant_id and m.id = a.membership_id and m.status <> 'revoked'
          left join mentor on mentor.tenant_id = m.tenant_id and mentor.membership_id = m.id
         where a.tenant_id = s.tenant_id and a.session_id = s.id and ${fit}) people on true
     where s.id = any(${[...sessionIds]}) and (s.starts_at is not null or ${which === 'all'})
     order by s.id`;
}

/**
 * Sessions to come of which some calendar shows what is not true any more: somebody came or left, has no warrant or an
 * interest now (C2), or time and place are others.
 *
 * @param among which rows of `session s` to look at.
 */
export async function untoldSessions(tx: Tx, among: Sql): Promise<string[]> {
  const found = await tx.sql<{ id: string }>`
    select s.id from session s where s.status = 'confirmed' and s.starts_at > ${tx.now} and ${among}
       and exists (select from calendar_entry e where e.tenant_id = s.tenant_id and e.session_id = s.id)
       and (exists (select from calendar_entry e
              where e.tenant_id = s.tenant_id and e.session_id = s.id and e.withdrawn_at is null
                and (e.session_sequence <> s.sequence or not exists (${expectedAs(sql`e.membership_id`)})))
         or exists (${expectedAs(null)} and not exists (select from calendar_entry e
              where e.tenant_id = s.tenant_id and e.session_id = s.id and e.membership_id = a.membership_id
                and e.withdrawn_at is null)))
     order by s.id`;
  return found.map(({ id }) => id);
}

const expectedAs = (membershipId: Sql | null): Sql => sql`
  select from session_attendance a
    join membership m on m.tenant_id = a.tenant_id and m.id = a.membership_id and m.status <> 'revoked'
    left join mentor on mentor.tenant_id = m.tenant_id and mentor.membership_id = m.id
   where a.tenant_id = s.tenant_id and a.session_id = s.id and ${fit}
     and ${membershipId ? sql`a.membership_id = ${membershipId}` : sql`true`}`;
