import { isExcluded } from '@outrigger/conflicts';
import { NotFound } from '@outrigger/kernel';
import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Coming } from './whirlwind.entity.js';

/** A guest as plans are made with them. */
export interface KnownGuest {
  readonly id: string;
  readonly mentorId: string | null;
  readonly ventureId: string | null;
  readonly coming: Coming;
  readonly fromRound: number;
  readonly untilRound: number;
  readonly goneFrom: number | null;
  readonly maxMeetings: number;
  readonly tableNumber: number | null;
  /** C2: a mentor without a current warrant meets nobody. */
  readonly isFit: boolean;
  /** The mentor's, or the founders'. */
  readonly membershipIds: readonly string[];
}

/** Everybody who was invited, by name. */
export function guestsOf(tx: Tx, whirlwindId: string): Promise<KnownGuest[]> {
  return tx.sql<KnownGuest>`
    select g.id, g.mentor_id as "mentorId", g.venture_id as "ventureId", g.coming, g.from_round as "fromRound",
           g.until_round as "untilRound", g.gone_from as "goneFrom", g.max_meetings as "maxMeetings",
           g.table_number as "tableNumber", g.mentor_id is null or m.status in ('active', 'probation') and ${isWarranted(sql`m.id`)} as "isFit",
           case when m.id is not null then array[m.membership_id] else array(select f.membership_id from founder f
             where f.tenant_id = g.tenant_id and f.venture_id = g.venture_id order by f.id) end as "membershipIds"
      from whirlwind_guest g
      left join mentor m on m.tenant_id = g.tenant_id and m.id = g.mentor_id
      left join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
      left join venture v on v.tenant_id = g.tenant_id and v.id = g.venture_id
     where g.whirlwind_id = ${whirlwindId} order by coalesce(b.name, v.name), g.id`;
}

/** A mentor and a venture of a whirlwind, and what speaks for their meeting. */
export interface KnownPair {
  readonly mentor: string;
  readonly venture: string;
  readonly mentorWish: number | null;
  readonly ventureWish: number | null;
  readonly shared: number;
  readonly apart: boolean;
}

/** Every pair of those who come: kept apart by an interest (C2), or on a team together already. */
export function pairsOf(tx: Tx, whirlwindId: string): Promise<KnownPair[]> {
  return tx.sql<KnownPair>`
    select gm.id as mentor, gv.id as venture, wm.weight as "mentorWish", wv.weight as "ventureWish",
           (select count(*)::int from unnest(v.needs) n where n = any(m.expertise)) as shared,
           ${isExcluded(sql`m.id`, sql`v.id`)} or exists (select from team t
             join team_seat s on s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is null
            where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null and s.mentor_id = m.id) as apart
      from whirlwind_guest gm
      join mentor m on m.tenant_id = gm.tenant_id and m.id = gm.mentor_id
      join whirlwind_guest gv on gv.tenant_id = gm.tenant_id and gv.whirlwind_id = gm.whirlwind_id and gv.coming = 'yes'
      join venture v on v.tenant_id = gv.tenant_id and v.id = gv.venture_id
      left join whirlwind_wish wm on wm.tenant_id = gm.tenant_id and wm.guest_id = gm.id and wm.other_id = gv.id
      left join whirlwind_wish wv on wv.tenant_id = gm.tenant_id and wv.guest_id = gv.id and wv.other_id = gm.id
     where gm.whirlwind_id = ${whirlwindId} and gm.coming = 'yes'`;
}

/** Whose place it is: the guest of whoever is signed in. @throws NotFound for somebody who was not invited. */
export async function ownGuestId(tx: Tx, whirlwindId: string): Promise<string> {
  const [own] = await tx.sql<{ id: string }>`
    select g.id from whirlwind_guest g
      left join mentor m on m.tenant_id = g.tenant_id and m.id = g.mentor_id
     where g.whirlwind_id = ${whirlwindId} and (m.membership_id = ${tx.actor.memberId} or exists (select from founder f
       where f.tenant_id = g.tenant_id and f.venture_id = g.venture_id and f.membership_id = ${tx.actor.memberId}))
     order by g.id limit 1`;
  if (!own) throw new NotFound('Whirlwind', whirlwindId);
  return own.id;
}

/** Of these ventures, those that nobody could come for. @throws NotFound for one that is missing or foreign. */
export async function foundersMissing(tx: Tx, ventureIds: readonly string[]): Promise<{ id: string; name: string }[]> {
  const known = await tx.sql<{ id: string; name: string; founders: number }>`
    select v.id, v.name, (select count(*)::int from founder f where f.tenant_id = v.tenant_id and f.venture_id = v.id) as founders
      from venture v where v.id = any(${[...ventureIds]}) order by v.name`;
  const missing = ventureIds.find((id) => !known.some((venture) => venture.id === id));
  if (missing) throw new NotFound('Venture', missing);
  return known.filter(({ founders }) => founders === 0);
}
