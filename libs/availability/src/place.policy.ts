import { type Refusal, when } from '@outrigger/kernel';

export interface RoomFacts {
  readonly seats: number | null;
  readonly link: string | null;
}

/** A place to meet is a room, a link, or a room with a link. */
export const reviewRoom = ({ seats, link }: RoomFacts): Refusal[] => [
  ...when(seats === null && link === null, 'NO_PLACE', 'Say how many seats it has, or give its link.', 'seats'),
  ...when(link !== null && !isSafe(link), 'NOT_A_LINK', 'A link begins with https://.', 'link'),
];

const isSafe = (link: string): boolean => link.startsWith('https://') && URL.canParse(link);
