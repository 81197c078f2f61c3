import type { Person } from '@outrigger/availability';
import type { Tx } from '@outrigger/tenancy';
import { borneOf, discomfort, relative } from './burden.policy.js';

/** Days back, and sessions of each person, that count for who bore early and late hours. */
const [PAST_DAYS, SESSIONS] = [240, 6];

/** Hours that each bore of late, early or late on their own clock, beyond what everybody here did. */
export async function borneBy(
  tx: Tx,
  people: readonly Pick<Person, 'id' | 'tz'>[],
): Promise<ReadonlyMap<string, number>> {
  const past = await tx.sql<{ id: string; startMinute: number; lengthMinutes: number }>`
    select p.id, (extract(epoch from (s.starts_at at time zone p.tz)::time) / 60)::int as "startMinute",
           s.length_minutes as "lengthMinutes"
      from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ tz }) => tz)}::text[]) p (id, tz)
      cross join lateral (select a.begins_at as starts_at, s.length_minutes from session_attendance a
        join session s on s.tenant_id = a.tenant_id and s.id = a.session_id and s.status = 'held'
        where a.membership_id = p.id and a.attended and a.begins_at between
          ${tx.now}::timestamptz - make_interval(days => ${PAST_DAYS}::int) and ${tx.now}
        order by a.begins_at desc limit ${SESSIONS}) s
     order by p.id, s.starts_at desc`;
  const hours = new Map<string, number[]>(people.map(({ id }) => [id, []]));
  for (const { id, startMinute, lengthMinutes } of past) hours.get(id)?.push(discomfort(startMinute, lengthMinutes));
  return relative(new Map([...hours].map(([id, borne]) => [id, borneOf(borne)])));
}
