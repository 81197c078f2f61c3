import { v7 as uuid } from 'uuid';
import type { Programme } from './house.js';
import { type Mentored, mentored } from './mentored.js';

/** A confirmed session of a venture's own, with everybody of its team and its founder in it. */
export interface Sitting extends Mentored {
  readonly sessionId: string;
}

interface When {
  /** Hours from now; negative for one that has begun. */
  readonly startsInHours?: number;
  readonly number?: number;
  /** Each twenty minutes. */
  readonly agenda?: readonly { readonly title: string; readonly topic: string | null }[];
}

/** Made behind the doors, for tests of what comes before and after. */
export async function sitting(programme: Programme, name: string, when: When = {}): Promise<Sitting> {
  const venture = await mentored(programme, name);
  return { ...venture, sessionId: await seated(programme, venture, when) };
}

/** One more session of the same. */
export async function seated(
  programme: Programme,
  { ventureId, teamId, founder, mentors }: Mentored,
  { startsInHours = 100, number = 1, agenda = [] }: When = {},
): Promise<string> {
  const id = uuid();
  const startsAt = new Date(Date.now() + startsInHours * 3_600_000);
  const endsAt = new Date(startsAt.getTime() + 90 * 60_000);
  const people = [...mentors, founder];
  await programme.within(async (tx) => {
    await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
      values (${id}, ${ventureId}, ${teamId}, ${number}, 'confirmed', ${startsAt}, ${endsAt}, 'Europe/Paris', 90, ${agenda.length > 0 ? 1 : 0}, 0)`;
    for (const [index, { memberId }] of people.entries()) {
      const part = ['lead', 'mentor', 'mentor', 'founder'][index];
      await tx.sql`insert into session_attendance (id, session_id, membership_id, part, during)
        values (${uuid()}, ${id}, ${memberId}, ${part}, tstzrange(${startsAt}, ${endsAt}))`;
    }
    for (const [index, { title, topic }] of agenda.entries()) {
      await tx.sql`insert into agenda_item (id, session_id, position, title, minutes, topic)
        values (${uuid()}, ${id}, ${index + 1}, ${title}, 20, ${topic})`;
    }
  });
  return id;
}
