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

export interface Revenue {
  readonly amount: number;
  readonly currency?: string;
  readonly discloses?: boolean;
  readonly cohort?: string;
}

/** Ventures of a programme whose founders tell their revenue on a day, and have raised half as much. */
export const tellRevenues = (programme: Programme, on: string, revenues: readonly Revenue[]): Promise<void> =>
  programme.within(async (tx) => {
    for (const { amount, currency = 'EUR', discloses = true, cohort = 'mentored' } of revenues) {
      const [venture, survey] = [uuid(), uuid()];
      await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
        values (${venture}, ${`Venture ${venture.slice(-6)}`}, 'Words.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'mentored')`;
      await tx.sql`insert into outcome_survey (id, venture_id, cohort, asked_at) values (${survey}, ${venture}, ${cohort}, ${on})`;
      const raised = JSON.stringify([{ source: 'grants', amount: amount / 2 }]);
      // What was told first does not count: the last answer does.
      for (const [revenue, hour] of [
        [9_999_999, 8],
        [amount, 12],
      ] as const)
        await tx.sql`insert into outcome_answer (id, survey_id, venture_id, unchanged, standing, revenue, currency, raised, discloses, answered_at)
          values (${uuid()}, ${survey}, ${venture}, false, 'in_business', ${revenue}, ${currency}, ${raised}::jsonb, ${discloses},
            ${on}::date + make_interval(hours => ${hour}::int))`;
    }
  });
