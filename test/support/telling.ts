import { v7 as uuid } from 'uuid';
import type { Programme } from './house.js';
import type { Mentored } from './mentored.js';

const DAY_MS = 86_400_000;

/** A session that is confirmed, of which nobody was told yet. */
export function confirmedSession(
  programme: Programme,
  { ventureId, teamId, founder, mentors }: Mentored,
  { inDays = 9, number = 1 } = {},
): Promise<string> {
  const id = uuid();
  return programme.within(async (tx) => {
    const startsAt = new Date(tx.now.getTime() + inDays * DAY_MS);
    const endsAt = new Date(startsAt.getTime() + 90 * 60_000);
    await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
      values (${id}, ${ventureId}, ${teamId}, ${number}, 'confirmed', ${startsAt}, ${endsAt}, 'Europe/Paris', 90, 0, 0)`;
    for (const [at, { memberId }] of [...mentors, founder].entries()) {
      const part = at === 0 ? 'lead' : at === mentors.length ? 'founder' : 'mentor';
      await tx.sql`insert into session_attendance (id, session_id, membership_id, part) values (${uuid()}, ${id}, ${memberId}, ${part})`;
    }
    // What would be due of a session so near is told by tests alone, and not by the clock.
    await tx.sql`insert into session_reminder (id, session_id, about, step, reminded_at)
      select gen_random_uuid(), ${id}, due.about, due.step, ${tx.now}
        from (values ('agenda', 'ask'), ('agenda', 'remind'), ('brief', 'ask')) due (about, step)`;
    return id;
  });
}

/** What makes the house write: each its letter. */
export const facts = {
  /** Essential, to all. */
  invitation: (sessionId: string) => ['session.confirmed', { sessionId, sequence: 0 }] as const,
  /** A reminder, to the founders. */
  agendaDue: (sessionId: string) => ['session.due', { sessionId, about: 'agenda', step: 'remind' }] as const,
  /** What others did, to the mentors. */
  agendaPublished: (sessionId: string) => ['agenda.published', { sessionId }] as const,
};
