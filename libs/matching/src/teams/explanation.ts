import { type Breach } from './check-teams.js';
import { type RankedTeam } from './instance.js';

/** Why these teams, and why not others. */
export interface Explanation {
  readonly teams: readonly TeamReasons[];
  readonly unserved: readonly UnservedReasons[];
}

export interface TeamReasons {
  readonly venture: string;
  readonly score: number;
  /** The score of the best team that the venture could have if it were alone. */
  readonly best: number;
  /** `score / best`; null where the best is not above 0. */
  readonly attainment: number | null;
  readonly picks: readonly Pick[];
  /** Those of the greatest fit who are not on the team, the greatest first. */
  readonly passedOver: readonly PassedOver[];
}

/** Why a mentor is on a team. */
export interface Pick {
  readonly mentor: string;
  readonly lead: boolean;
  /** Skills that the venture needs and only this member has. */
  readonly onlyTheirs: readonly number[];
  readonly fit: number;
  /** What fit is made of, by name, where the instance tells. */
  readonly parts: Readonly<Record<string, number>>;
  /** Free hours a month that are left with all their teams. */
  readonly hoursAfter: number;
  /** Whether they had to be on it. */
  readonly locked: boolean;
  /** The best other mentor for this seat who may have it, and the team's score with them. */
  readonly substitute: { readonly mentor: string; readonly lead: string; readonly score: number } | null;
}

/** What kept a favourite off a team: a rule, another venture where they sit, or that the team is no better with them. */
export type Obstacle =
  | { readonly kind: 'rule'; readonly rule: Breach }
  /** Several rules at once. */
  | { readonly kind: 'rules' }
  | { readonly kind: 'venture'; readonly ventures: readonly string[] }
  /** The best that the team could have scored with them, leaving out whom they stand in for. */
  | { readonly kind: 'score'; readonly score: number };

export interface PassedOver {
  readonly mentor: string;
  /** -1 where the two are excluded. */
  readonly fit: number;
  readonly obstacle: Obstacle;
}

/** Why a venture has no team. */
export interface UnservedReasons {
  readonly venture: string;
  /**
   * The rules of which one alone, relaxed, gives a team, the softest first; only `hours` when it could have one if it
   * were alone. Empty when it takes more than one.
   */
  readonly rules: readonly Breach[];
  /** The team that relaxing the first of them gives. */
  readonly team: RankedTeam | null;
  /** The ventures that hold the hours of that team's mentors. */
  readonly heldBy: readonly string[];
}
