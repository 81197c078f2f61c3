import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import type { Session } from '../session.entity.js';

interface Place {
  readonly roomId: string | null;
  readonly place: string | null;
}

/** Where a session takes place: in the room that it takes, whose link or name says where, or in words of its own. */
export async function placed(tx: Tx, before: Place & Pick<Session, 'id'>, wanted: Partial<Place>): Promise<Place> {
  const roomId = wanted.roomId === undefined ? before.roomId : wanted.roomId;
  if (wanted.place) return { roomId, place: wanted.place };
  if (roomId === before.roomId) return { roomId, place: before.place };
  if (roomId === null) return { roomId, place: null };
  const [room] = await tx.sql<{ name: string; link: string | null }>`
    select name, link from room where id = ${roomId} and retired_at is null`;
  if (!room) throw new NotFound('Room', roomId);
  return { roomId, place: room.link ?? room.name };
}
