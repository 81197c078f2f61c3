import { zoneOf } from '@outrigger/availability';
import { DEFAULT_POLICY } from '@outrigger/programmes';
import { raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { Habits } from './fate.js';

/** Whoever has an address, and what they wish. */
export interface Reader extends Habits {
  readonly address: string;
  /** Null for somebody outside. */
  readonly membershipId: string | null;
}

/** The programme's hour where the person has set none. */
const hour = (own: Sql, name: 'quietFrom' | 'quietUntil'): Sql =>
  sql`coalesce(${own}, (o.settings->>${name})::int, ${DEFAULT_POLICY[name]}::int)`;

/** Whom the addresses belong to, in one statement. @param addresses in small letters */
export function readersAt(tx: Tx, addresses: readonly string[]): Promise<Reader[]> {
  return readers(
    tx,
    sql`unnest(${[...new Set(addresses)]}::text[]) as a (address)
    left join membership m on m.email = a.address and m.status <> 'revoked'`,
  );
}

/** One person, as they are written to. */
export async function readerOf(tx: Tx, membershipId: string): Promise<Reader | undefined> {
  const [found] = await readers(
    tx,
    sql`membership m cross join lateral (select m.email as address) a`,
    sql`where m.id = ${membershipId}`,
  );
  return found;
}

const readers = (tx: Tx, from: Sql, where: Sql = sql``): Promise<Reader[]> => tx.sql<Reader>`
  select a.address, m.id as "membershipId", coalesce(h.rhythm, 'day') as rhythm, s.reason as suppressed,
         json_build_object('zone', ${zoneOf(raw('m'))}, 'from', ${hour(sql`h.quiet_from`, 'quietFrom')},
           'until', ${hour(sql`h.quiet_until`, 'quietUntil')}) as quiet,
         (select coalesce(json_object_agg(c.topic, c.choice), '{}') from mail_choice c
           where c.tenant_id = m.tenant_id and c.membership_id = m.id) as choices
    from ${from} cross join programme p
    left join lateral (select y.settings from programme_policy y where y.tenant_id = p.tenant_id order by y.version desc limit 1) o on true
    left join mail_habit h on h.tenant_id = m.tenant_id and h.membership_id = m.id
    left join suppression s on s.address = a.address and s.lifted_at is null
   ${where}`;
