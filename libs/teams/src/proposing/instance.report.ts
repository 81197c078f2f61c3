import { isExcluded } from '@outrigger/conflicts';
import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import { HOURS_OF_SEATS, PROPOSED_SEATS, venturesServed } from '../team.service.js';

/** A mentor who may sit on a team today (C1, C2). */
export interface FreeMentor {
  readonly id: string;
  readonly membershipId: string;
  readonly background: string;
  readonly backgrounds: readonly string[];
  readonly expertise: readonly string[];
  readonly languages: readonly string[];
  readonly zone: string;
  /** Hours a month that are given, and those that are taken (C3). */
  readonly hours: number;
  readonly taken: number;
  /** Ventures that they take on beside those of today; null where they set no bound (C3). */
  readonly room: number | null;
  readonly canLead: boolean;
  /** Ventures on whose teams they sit or sat. */
  readonly ventures: number;
}

/** A venture that looks for a team, or for more of one. */
export interface SeekingVenture {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly needs: readonly string[];
  readonly sector: string;
  readonly languages: readonly string[];
  readonly zone: string;
  readonly founderIds: readonly string[];
  /** Of today; null where there is none. */
  readonly teamId: string | null;
}

/** Of a team that is mended: who sits there, and who has left it. */
export interface TeamSoFar {
  readonly ventureId: string;
  readonly mentorId: string;
  readonly isLead: boolean;
  readonly hasLeft: boolean;
}

/** Statuses in which a venture may have a team. */
const WAITING = ['accepted', 'circulating', 'mentored'];

/**
 * C3: hours are taken by live seats and by proposals that are out.
 *
 * @param anew ventures whose own seats take no hours, since they are looked at anew
 */
export function freeMentors(tx: Tx, anew: readonly string[]): Promise<FreeMentor[]> {
  return tx.sql<FreeMentor>`
    select m.id, m.membership_id as "membershipId", m.primary_background as background, m.primary_background || m.other_backgrounds as backgrounds,
           m.expertise, m.languages, m.zone, m.hours_per_month as hours, m.can_lead as "canLead",
           (select ${HOURS_OF_SEATS} from team_seat s join team t on t.tenant_id = s.tenant_id and t.id = s.team_id
             where s.tenant_id = m.tenant_id and s.mentor_id = m.id and s.until_at is null
               and t.venture_id <> all(${[...anew]}::uuid[]))
           + (select ${HOURS_OF_SEATS} from ${PROPOSED_SEATS} where s.tenant_id = m.tenant_id and s.mentor_id = m.id
               and p.venture_id <> all(${[...anew]}::uuid[])) as taken,
           m.max_ventures - ${venturesServed(sql`${[...anew]}::uuid[]`)} as room,
           (select count(distinct s.team_id)::int from team_seat s
             where s.tenant_id = m.tenant_id and s.mentor_id = m.id) as ventures
      from mentor m where m.status = 'active' and ${isWarranted(sql`m.id`)} order by m.id`;
}

/** Those that were named, whatever their state; or without names all that wait for a team and have none proposed. */
export function seekingVentures(tx: Tx, ids: readonly string[]): Promise<SeekingVenture[]> {
  const which =
    ids.length > 0
      ? sql`v.id = any(${[...ids]})`
      : sql`v.status = any(${WAITING}) and t.id is null and not exists (select from team_proposal o
          where o.tenant_id = v.tenant_id and o.venture_id = v.id and o.status = 'proposed')`;
  return tx.sql<SeekingVenture>`
    select v.id, v.name, v.status, v.needs, v.sector, v.languages, v.zone, t.id as "teamId",
           array(select f.membership_id from founder f where f.tenant_id = v.tenant_id and f.venture_id = v.id order by 1) as "founderIds"
      from venture v
      left join team t on t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null
     where ${which} order by v.id`;
}

export const isWaiting = ({ status }: SeekingVenture): boolean => WAITING.includes(status);

/** C2: pairs that a declaration keeps apart today. */
export function keptApart(tx: Tx, ventureIds: readonly string[]): Promise<{ mentorId: string; ventureId: string }[]> {
  return tx.sql<{ mentorId: string; ventureId: string }>`
    select distinct c.mentor_id as "mentorId", c.venture_id as "ventureId" from conflict c
     where c.venture_id = any(${[...ventureIds]}) and ${isExcluded(sql`c.mentor_id`, sql`c.venture_id`)}`;
}

/** T4: mentors who said no to a team of these ventures that was proposed to them. */
export function declinedBefore(
  tx: Tx,
  ventureIds: readonly string[],
): Promise<{ mentorId: string; ventureId: string }[]> {
  return tx.sql<{ mentorId: string; ventureId: string }>`
    select distinct s.mentor_id as "mentorId", p.venture_id as "ventureId" from team_proposal p
      join team_proposal_seat s on s.tenant_id = p.tenant_id and s.proposal_id = p.id and s.answer = 'no'
     where p.venture_id = any(${[...ventureIds]})`;
}

export function teamsSoFar(tx: Tx, ventureIds: readonly string[]): Promise<TeamSoFar[]> {
  return tx.sql<TeamSoFar>`
    select t.venture_id as "ventureId", s.mentor_id as "mentorId", bool_or(s.is_lead and s.until_at is null) as "isLead",
           bool_and(s.until_at is not null) as "hasLeft"
      from team_seat s join team t on t.tenant_id = s.tenant_id and t.id = s.team_id
     where t.venture_id = any(${[...ventureIds]}) and t.ended_at is null group by t.venture_id, s.mentor_id order by s.mentor_id`;
}
