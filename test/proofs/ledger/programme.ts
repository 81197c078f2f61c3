import type { House, Person } from '../../support/house.js';
import { mentored } from '../../support/mentored.js';

/** One programme at work, as the writers need to know it. */
export interface Stage {
  readonly tenantId: string;
  readonly manager: Person;
  readonly founder: Person;
  readonly ventureId: string;
  /** Everybody who comes to the venture's sessions. */
  readonly addresses: readonly string[];
  readonly attendeeIds: readonly string[];
  /** Sessions of the past that wait for their report. */
  readonly past: string[];
}

/** @param past how many reports can be filed. */
export async function stage(house: House, slug: string, past: number): Promise<Stage> {
  const programme = await house.programme(slug);
  const { ventureId, teamId, founder, mentors } = await mentored(programme, 'Tidewater');
  const people = [...mentors, founder];
  const sessions = await programme.within(async (tx) => {
    const made = await tx.sql<{ id: string }>`
      insert into session (id, venture_id, team_id, number, status, zone, starts_at, ends_at, length_minutes, agenda_version, sequence)
      select gen_random_uuid(), ${ventureId}, ${teamId}, n, 'confirmed', 'Europe/Paris', ${tx.now}::timestamptz - n * interval '1 day',
             ${tx.now}::timestamptz - n * interval '1 day' + interval '90 minutes', 90, 0, 0 from generate_series(1, ${past}::int) n returning id`;
    for (const [index, { memberId }] of people.entries()) {
      const part = ['lead', 'mentor', 'mentor', 'founder'][index];
      await tx.sql`insert into session_attendance (id, session_id, membership_id, part, during)
        select gen_random_uuid(), id, ${memberId}, ${part}, tstzrange(starts_at, ends_at) from session where venture_id = ${ventureId}`;
    }
    return made.map(({ id }) => id);
  });
  return {
    tenantId: programme.id,
    manager: programme.manager,
    founder,
    ventureId,
    addresses: people.map(({ login }) => login),
    attendeeIds: people.map(({ memberId }) => memberId),
    past: sessions,
  };
}
