import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import { bothWilling } from '@outrigger/whirlwinds';
import { fill, type Language } from '../texts/texts.js';
import { momentOf, shortDay } from '../texts/times.js';

/** Somebody who is written to about a whirlwind. */
export interface WhirlwindReader {
  readonly guestId: string;
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly coming: string;
  readonly isMentor: boolean;
}

/** A whirlwind as its letters speak of it. */
export interface WhirlwindForLetter {
  readonly id: string;
  readonly name: string;
  readonly startsAt: Date;
  readonly zone: string;
  readonly place: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly readers: readonly WhirlwindReader[];
}

/** With everybody who was invited, and is not revoked; a mentor without a current warrant is told nothing (C2). */
export async function whirlwindForLetter(tx: Tx, id: string): Promise<WhirlwindForLetter | null> {
  const [event] = await tx.sql<Omit<WhirlwindForLetter, 'readers'>>`
    select w.id, w.name, w.starts_at as "startsAt", w.zone, w.place, w.status, w.cancel_reason as reason
      from whirlwind w where w.id = ${id}`;
  if (!event) return null;
  const readers = await tx.sql<WhirlwindReader>`
    select g.id as "guestId", b.id as "membershipId", b.name, b.email as address, g.coming, g.mentor_id is not null as "isMentor"
      from whirlwind_guest g
      left join mentor m on m.tenant_id = g.tenant_id and m.id = g.mentor_id and ${isWarranted(sql`m.id`)}
      left join founder f on f.tenant_id = g.tenant_id and f.venture_id = g.venture_id
      join membership b on b.tenant_id = g.tenant_id and b.id = coalesce(m.membership_id, f.membership_id) and b.status <> 'revoked'
     where g.whirlwind_id = ${id} order by b.name, b.id`;
  return { ...event, readers };
}

/** What every letter about it says. */
export function factsOf({ name, startsAt, zone, place }: WhirlwindForLetter, tongue: Language) {
  return {
    event: name,
    day: shortDay(startsAt, zone, tongue),
    when: momentOf(startsAt, zone, tongue),
    place: place ? fill(tongue.words.common.place, { place }) : '',
  };
}

/** Of each guest, with whom both would go on, by name. */
export function mutualOf(tx: Tx, id: string): Promise<{ guestId: string; others: string }[]> {
  return tx.sql`
    with mutual as (
      select t.mentor_guest_id, t.venture_guest_id, b.name as mentor, v.name as venture from whirlwind_meeting t
        join whirlwind_guest gm on gm.tenant_id = t.tenant_id and gm.id = t.mentor_guest_id
        join mentor m on m.tenant_id = gm.tenant_id and m.id = gm.mentor_id
        join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
        join whirlwind_guest gv on gv.tenant_id = t.tenant_id and gv.id = t.venture_guest_id
        join venture v on v.tenant_id = gv.tenant_id and v.id = gv.venture_id
       where t.whirlwind_id = ${id} and ${bothWilling(sql`t`)})
    select mentor_guest_id as "guestId", string_agg(venture, ', ' order by venture) as others from mutual group by 1
    union all
    select venture_guest_id, string_agg(mentor, ', ' order by mentor) from mutual group by 1`;
}
