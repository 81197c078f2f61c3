import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { Session } from '../session.entity.js';
import type { Asked } from './urgency.policy.js';

const DAY_MS = 86_400_000;
/** No farther ahead, whatever is wished for. */
const MOST_DAYS = 84;

export async function needSession(tx: Tx, sessionId: string): Promise<Session> {
  const [session] = await tx.repo(Session).find({ id: sessionId });
  if (!session) throw new NotFound('Session', sessionId);
  return session;
}

export async function needVenture(tx: Tx, ventureId: string | null): Promise<string> {
  const [venture] = await tx.sql<{ id: string }>`select id from venture where id = ${ventureId}`;
  if (!venture) throw new NotFound('Venture', String(ventureId));
  return venture.id;
}

/** The cadence: so many weeks after the last session; null for a first one. */
export async function wishOf(tx: Tx, ventureId: string, weeks: number): Promise<Date | null> {
  const [last] = await tx.sql<{ at: Date | null }>`select max(starts_at) as at from session
    where venture_id = ${ventureId} and status in ('held', 'confirmed')`;
  return last?.at ? new Date(last.at.getTime() + weeks * 7 * DAY_MS) : null;
}

/** From now on, so many weeks; where the cadence wishes for later, as many around that. */
export function windowOf(now: Date, wishedOn: Date | null, weeks: number): { from: Date; to: Date } {
  const days = weeks * 7;
  const late = wishedOn ? Math.max(0, (wishedOn.getTime() - now.getTime()) / DAY_MS - days / 2) : 0;
  return { from: now, to: new Date(now.getTime() + Math.min(days + late, MOST_DAYS) * DAY_MS) };
}

/** What a founder asked for; null where nobody did. */
export async function askedOf(tx: Tx, sessionId: string): Promise<Asked | null> {
  const [asked] = await tx.sql<Asked>`
    select urgency, asked_at as "askedAt" from session_wish where session_id = ${sessionId} and asked_by is not null`;
  return asked ?? null;
}
