import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { mustSee } from './fit.report.js';
import { Attendance, Session } from './session.entity.js';

/** The actor's place in a session, which is held. @throws NotFound where they have none, or the venture is not there to them (C2). */
export async function needSeat(tx: Tx, sessionId: string): Promise<{ session: Session; seat: Attendance }> {
  const session = await tx.repo(Session).need(sessionId);
  const [seat] = await tx.repo(Attendance).find({ sessionId, membershipId: tx.actor.memberId ?? '' });
  if (!seat) throw new NotFound('Session', sessionId);
  await mustSee(tx, session.ventureId, 'Session', sessionId);
  return { session, seat };
}

/** The same, but the office needs no place: without one its `seat` is null. @throws NotFound */
export async function seatOrOffice(tx: Tx, sessionId: string): Promise<{ session: Session; seat: Attendance | null }> {
  if (!tx.actor.roles.includes('manager')) return needSeat(tx, sessionId);
  const session = await needSession(tx, sessionId);
  const [seat = null] = await tx.repo(Attendance).find({ sessionId, membershipId: tx.actor.memberId ?? '' });
  return { session, seat };
}

/** A session that the actor may see, with a place in it or without; it is held. */
export async function needSession(tx: Tx, sessionId: string): Promise<Session> {
  const session = await tx.repo(Session).need(sessionId);
  await mustSee(tx, session.ventureId, 'Session', sessionId);
  return session;
}
