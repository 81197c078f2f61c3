import { v7 as uuid } from 'uuid';
import type { House, Programme } from './house.js';

/** What a made-up programme of a test is like. */
export interface Sister {
  readonly slug: string;
  readonly country?: string;
  readonly kind?: string;
  readonly mentors: number;
}

/** A sister programme with mentors, that shares in sums unless `level` says otherwise. */
export async function sister(
  house: House,
  { slug, country = 'FR', kind = 'university', mentors }: Sister,
  level: 'none' | 'aggregate' | 'named' = 'aggregate',
): Promise<Programme> {
  const programme = await house.programme(slug);
  await programme.within(async (tx) => {
    await tx.sql`update programme set country = ${country}, kind = ${kind}`;
    await tx.sql`insert into membership (id, name, email, roles, status)
      select gen_random_uuid(), 'Mentor ' || n, n || '@mentors.example.org', '{mentor}', 'active' from generate_series(1, ${mentors}::int) n`;
    await tx.sql`insert into mentor (id, membership_id, primary_background, other_backgrounds, expertise, languages, zone, hours_per_month, can_lead, status)
      select gen_random_uuid(), id, 'product', '{}', '{}', '{en}', 'Europe/Paris', 12, true, 'active' from membership where roles = '{mentor}'`;
  });
  await programme.within(
    (tx) => tx.sql`insert into sharing_choice (id, level, named, training, chosen_at)
      values (${uuid()}, ${level}, ${level === 'named' ? ['mentors'] : []}, 'immersion', ${tx.now})`,
  );
  return programme;
}
