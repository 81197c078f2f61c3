import type { Reader } from '@outrigger/graph';
import type { SessionType } from './session.graphql.js';

/** The session as it is after a deed. */
export const told = async (read: Reader, id: string): Promise<{ session: SessionType | null }> => ({
  session: await read.one<SessionType>('Session', id, 'session'),
});
