import type { Ground } from './ground.js';
import { FIRST_AFTER_DAYS, type Staffed } from './staffing.js';

/** How a session stands, and what is written of it. */
export type Standing = 'held' | 'unreported' | 'cancelled' | 'confirmed' | 'bare' | 'planned' | 'open';

/** One session to come or gone by; `bare` is confirmed and `open` planned, both without an agenda. */
export interface Step {
  readonly staffed: Staffed;
  readonly number: number;
  readonly standing: Standing;
  /** Counted from today: the day wished for. */
  readonly day: number;
}

/** The regular course ends so many days ago: later ones are the sessions ahead. */
const COURSE_ENDS = -14;
/** Every so manieth session of the programme was cancelled. */
const CANCELLED_EACH = 14;

type Ahead = readonly (readonly [standing: Standing, day: number])[];

/** What lies ahead of each live team, the first two being those of the cast. */
const AHEAD: readonly Ahead[] = [
  [['bare', 7]],
  [['unreported', -2]],
  [['confirmed', 4]],
  [['planned', 15]],
  [
    ['cancelled', 9],
    ['open', 20],
  ],
  [['confirmed', 12]],
  [['open', 18]],
  [['confirmed', 19]],
  [['planned', 22]],
  [['confirmed', 26]],
  [['confirmed', 6]],
  [['open', 24]],
];

/** The sessions of all teams, team by team in their order. */
export function courseOf(ground: Ground, teams: readonly Staffed[]): Step[] {
  const live = teams.filter(({ taken }) => taken.venture.status === 'mentored');
  let count = 0;
  return teams.flatMap((staffed) => {
    const past = regularDays(ground, staffed).map((day, index) => {
      count += 1;
      const standing: Standing = index > 0 && count % CANCELLED_EACH === 0 ? 'cancelled' : 'held';
      return { staffed, standing, day };
    });
    const ahead = (AHEAD[live.indexOf(staffed)] ?? []).map(([standing, day]) => ({ staffed, standing, day }));
    return [...past, ...ahead].map((step, index) => ({ ...step, number: index + 1 }));
  });
}

function regularDays({ outline }: Ground, { taken }: Staffed): number[] {
  const first = (taken.formedDay ?? 0) + FIRST_AFTER_DAYS;
  const last = Math.min(COURSE_ENDS, (taken.endedDay ?? 0) - 1);
  const count = Math.max(0, Math.floor((last - first) / outline.cadenceDays) + 1);
  return Array.from({ length: count }, (_, index) => first + index * outline.cadenceDays);
}
