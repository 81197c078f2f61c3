import { useHere } from '../shell/me';
import type { Session } from './session-screen';

type Part = Session['attendees'][number]['part'];

/** The part that the viewer has in a session; null for none. */
export function usePart({ attendees }: Pick<Session, 'attendees'>): Part | null {
  const { me } = useHere();
  return attendees.find(({ membershipId }) => membershipId === me.membership?.id)?.part ?? null;
}

/** S1: whether the viewer writes what founders write before the session. */
export function useWrites(session: Pick<Session, 'attendees' | 'agendaLocked'>): boolean {
  const { may } = useHere();
  const part = usePart(session);
  return may('agenda.write') && !session.agendaLocked && part === 'founder';
}

/** Whether it has begun, at the time when this is drawn. */
export const hasBegun = ({ startsAt }: Pick<Session, 'startsAt'>): boolean =>
  typeof startsAt === 'string' && new Date(startsAt) <= new Date();
