import { v7 as uuid } from 'uuid';
import type { Person, Programme } from './house.js';

export type TestMentor = Person & { readonly mentorId: string };

/** A venture with its founder and a team of three: the lead first. */
export interface Mentored {
  readonly ventureId: string;
  readonly teamId: string;
  readonly founder: Person;
  readonly mentors: readonly TestMentor[];
}

const BACKGROUNDS = ['product', 'sales', 'design'];

/** Made behind the doors, for tests of what comes after. */
export async function mentored(programme: Programme, name: string): Promise<Mentored> {
  const founder = await programme.person(`Founder ${name}`, 'entrepreneur');
  const mentors = await Promise.all(
    BACKGROUNDS.map((background) => programme.mentor(`${name} ${background}`, { background })),
  );
  const [ventureId, teamId] = [uuid(), uuid()];
  await programme.within(async (tx) => {
    await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
      values (${ventureId}, ${name}, 'Cheaper water tests for towns.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'mentored')`;
    await tx.sql`insert into founder (id, venture_id, membership_id) values (${uuid()}, ${ventureId}, ${founder.memberId})`;
    await tx.sql`insert into team (id, venture_id, formed_at, policy_version) values (${teamId}, ${ventureId}, ${tx.now}, 1)`;
    for (const [index, { mentorId }] of mentors.entries()) {
      await tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at) values (${uuid()}, ${teamId}, ${mentorId}, ${index === 0}, ${tx.now})`;
    }
  });
  return { ventureId, teamId, founder, mentors };
}
