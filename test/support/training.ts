import { v7 as uuid } from 'uuid';
import type { Programme } from './house.js';
import { type Mentored } from './mentored.js';
import { seated } from './sitting.js';

/** A monthly meeting of the mentors that is over. @returns its id. */
export async function pastMeeting(programme: Programme): Promise<string> {
  const id = uuid();
  await programme.within(
    (tx) => tx.sql`
      insert into mentor_meeting (id, status, starts_at, ends_at, zone, is_usual, sequence, programme_version)
      values (${id}, 'invited', now() - interval '3 hours', now() - interval '1 hour', 'Europe/Paris', true, 0, 1)`,
  );
  return id;
}

/** The session of a visiting organisation as a venture, with its team and its filed report (O5). @returns its id. */
export async function strategyHeld(
  programme: Programme,
  ventureId: string,
  people: Pick<Mentored, 'founder' | 'mentors'>,
): Promise<string> {
  const teamId = uuid();
  await programme.within(
    (tx) =>
      tx.sql`insert into team (id, venture_id, formed_at, policy_version) values (${teamId}, ${ventureId}, now(), 1)`,
  );
  const sessionId = await seated(programme, { ...people, ventureId, teamId }, { startsInHours: -4 });
  await programme.within(
    (tx) =>
      tx.sql`insert into session_report (id, session_id, summary, filed_at) values (${uuid()}, ${sessionId}, 'Begin with five mentors.', now())`,
  );
  return sessionId;
}
