import { type Refusal, type Role, when } from '@outrigger/kernel';
import type { FeedKind } from './calendar-feed.entity.js';

export interface WantedFeed {
  readonly kind: FeedKind;
  readonly room: string | null;
  readonly roles: readonly Role[];
}

/** V4: what all sessions of a programme are is the office's to see; a room's feed says that it is taken, not by whom. */
export function reviewFeed({ kind, room, roles }: WantedFeed): Refusal[] {
  const isOffice = roles.includes('manager');
  return [
    ...when(kind !== 'person' && !isOffice, 'OFFICE_ONLY', 'Only the office follows all sessions.', 'kind'),
    ...when(kind === 'room' && !room, 'ROOM_MISSING', 'Say which room, as the sessions name it.', 'room'),
    ...when(kind !== 'room' && room !== null, 'ROOM_UNWANTED', 'A room is for the calendar of a room.', 'room'),
  ];
}
