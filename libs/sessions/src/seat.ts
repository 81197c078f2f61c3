import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { mustSeeSession } from './fit.report.js';
import { Attendance, Session } from './session.entity.js';

/** The actor's place in a session, which is held. @throws NotFound where they have none, or the venture is not there to them (C2). */
export async function needSeat(tx: Tx, sessionId: string): Promise<{ session: Session; seat: Attendance }> {
  const { session, seat } = await withOwnSeat(tx, sessionId);
  if (!seat) throw new NotFound('Session', sessionId);
  return { session, seat };
}

/** The same, but the office needs no place: without one its `seat` is null. @throws NotFound */
export async function seatOrOffice(tx: Tx, sessionId: string): Promise<{ session: Session; seat: Attendance | null }> {
  return tx.actor.roles.includes('manager') ? withOwnSeat(tx, sessionId) : needSeat(tx, sessionId);
}

/** A session that the actor may see, with a place in it or without; it is held. */
export async function needSession(tx: Tx, sessionId: string): Promise<Session> {
  const [session] = await Promise.all([tx.repo(Session).need(sessionId), mustSeeSession(tx, sessionId)]);
  return session;
}

async function withOwnSeat(tx: Tx, sessionId: string): Promise<{ session: Session; seat: Attendance | null }> {
  const [session, [seat = null]] = await Promise.all([
    needSession(tx, sessionId),
    tx.repo(Attendance).find({ sessionId, membershipId: tx.actor.memberId ?? '' }),
  ]);
  return { session, seat };
}
