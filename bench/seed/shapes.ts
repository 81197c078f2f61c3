import type { Scale } from './scale.js';
import { words } from './sql.js';

export const SECTORS = words('health', 'energy', 'software', 'materials', 'food', 'education', 'mobility');

/** A lead is the mentor of the team's first seat; teams share mentors, and no two meet in the same hour. */
export const mentorOf = (team: string, seat: string, { mentors }: Scale): string =>
  `1 + (${team} * 7 + ${seat} * 41) % ${mentors}`;

/** The last seat of team `t`, from 0: three to five in all. */
export const SEATS = '2 + t % 3';

/** One or two. */
export const foundersOf = (venture: string): string => `1 + ${venture} % 2`;
