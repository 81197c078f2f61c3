import { v7 as uuid } from 'uuid';
import type { Programme } from '../../test/support/house.js';
import { mentored } from '../../test/support/mentored.js';

/** Lead, two mentors, founder. */
export const READERS = 4;

const DAY_MS = 86_400_000;

/** A venture whose team is invited to so many sessions, one a day: each a fact of its own, told in one transaction. */
export async function invitedTo(programme: Programme): Promise<(sessions: number) => Promise<void>> {
  const { ventureId, teamId, founder, mentors } = await mentored(programme, 'Aquaflow');
  const people = [...mentors, founder].map(({ memberId }) => memberId);
  let number = 0;
  return (sessions) =>
    programme.within(async (tx) => {
      const rows = Array.from({ length: sessions }, () => {
        const startsAt = new Date(tx.now.getTime() + (number += 1) * DAY_MS);
        return { id: uuid(), number, startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000) };
      });
      await tx.sql`
        insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
        select r.id, ${ventureId}, ${teamId}, r.number, 'confirmed', r."startsAt", r."endsAt", 'Europe/Paris', 90, 0, 0
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, number int, "startsAt" timestamptz, "endsAt" timestamptz)`;
      await tx.sql`
        insert into session_attendance (id, session_id, membership_id, part, during)
        select gen_random_uuid(), s.id, p.id, case p.ordinality when 1 then 'lead' when 4 then 'founder' else 'mentor' end,
               tstzrange(s.starts_at, s.ends_at)
          from session s, unnest(${people}::uuid[]) with ordinality as p (id, ordinality)
         where s.id = any(${rows.map(({ id }) => id)})`;
      await tx.emitAll(
        'session.confirmed',
        rows.map(({ id }) => ({ sessionId: id, sequence: 0 })),
      );
    });
}
