import { raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { ConsentAnswer } from './delivery.entity.js';

export interface AskedPerson {
  readonly membershipId: string;
  readonly side: 'founder' | 'mentor';
}

/** Whoever is expected in a session. */
export const peopleOf = (tx: Tx, sessionId: string): Promise<AskedPerson[]> => tx.sql<AskedPerson>`
  select a.membership_id as "membershipId", case when a.part = 'founder' then 'founder' else 'mentor' end as side
    from session_attendance a where a.session_id = ${sessionId}`;

export interface SessionSeen {
  readonly id: string;
  readonly venture: string;
  readonly oneLiner: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string | null;
}

/** What an observer sees: the session, its agenda, and nothing that was written before or after. */
export interface ObservedSession extends SessionSeen {
  readonly agenda: readonly string[];
}

export interface Observed {
  readonly consents: readonly ConsentAnswer[];
  readonly isSigned: boolean;
  readonly isConfirmed: boolean;
  readonly endsAt: Date | null;
  readonly session: SessionSeen;
}

/**
 * What everybody says who is expected in a block's session, `answer`: whoever joined since was not asked, and counts as
 * asked; whoever is not expected any more does not count.
 */
const consentsOf = (block: Sql): Sql => sql`(select coalesce(c.answer, 'asked') as answer from session_attendance a
  left join observation_consent c on c.tenant_id = a.tenant_id and c.block_id = ${block}.id and c.membership_id = a.membership_id
  where a.tenant_id = ${block}.tenant_id and a.session_id = ${block}.session_id) said`;

/** Everybody in it consents, and somebody is. */
export const isConsented = (block: Sql): Sql =>
  sql`coalesce((select bool_and(said.answer = 'yes') from ${consentsOf(block)}), false)`;

export async function observedBy(tx: Tx, blockId: string, membershipId: string | null): Promise<Observed | undefined> {
  const [found] = await tx.sql<Omit<Observed, 'session'> & SessionSeen>`
    select (select coalesce(json_agg(said.answer), '[]') from ${consentsOf(raw('b'))}) as consents,
           d.signed_at is not null as "isSigned", coalesce(s.status = 'confirmed', false) as "isConfirmed",
           s.id, v.name as venture, v.one_liner as "oneLiner", s.starts_at as "startsAt", s.ends_at as "endsAt", s.zone, s.place
      from training_block b
      join training_delegate d on d.tenant_id = b.tenant_id and d.delivery_id = b.delivery_id and d.membership_id = ${membershipId}
      left join session s on s.tenant_id = b.tenant_id and s.id = b.session_id
      left join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
     where b.id = ${blockId} and b.part = 'observation'`;
  if (!found) return undefined;
  const { consents, isSigned, isConfirmed, ...session } = found;
  return { consents, isSigned, isConfirmed, endsAt: session.endsAt, session };
}

export async function agendaOf(tx: Tx, sessionId: string): Promise<string[]> {
  const items = await tx.sql<{ title: string }>`
    select title from agenda_item where session_id = ${sessionId} order by position, id`;
  return items.map(({ title }) => title);
}

export interface AskedConsent {
  readonly blockId: string;
  readonly venture: string;
  readonly startsAt: Date;
  readonly zone: string;
  readonly observers: number;
  readonly organisations: string;
  readonly answer: ConsentAnswer;
}

/** What somebody is asked to consent to, while the session is to come. */
export const askedOf = (tx: Tx): Promise<AskedConsent[]> => tx.sql<AskedConsent>`
  select c.block_id as "blockId", v.name as venture, s.starts_at as "startsAt", s.zone, c.answer,
         (select count(*)::int from training_delegate d where d.tenant_id = b.tenant_id and d.delivery_id = b.delivery_id) as observers,
         coalesce((select string_agg(distinct a.name, ', ') from training_delegate d
           join adopter a on a.tenant_id = d.tenant_id and a.id = d.adopter_id
          where d.tenant_id = b.tenant_id and d.delivery_id = b.delivery_id), '') as organisations
    from observation_consent c
    join training_block b on b.tenant_id = c.tenant_id and b.id = c.block_id
    join session s on s.tenant_id = b.tenant_id and s.id = b.session_id
    join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
   where c.membership_id = ${tx.actor.memberId} and s.status = 'confirmed' and s.ends_at > ${tx.now}
   order by s.starts_at, c.id`;
