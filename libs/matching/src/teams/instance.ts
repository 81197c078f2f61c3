import { type Party } from '../party.js';

/** The rules of a programme for its teams. */
export interface TeamRules {
  /** Seats, the lead's included. */
  readonly teamMin: number;
  readonly teamMax: number;
  readonly maxPerFamily: number;
  readonly maxNewcomers: number;
  readonly newcomerNeedsExperienced: boolean;
  /** Weekly slots in which the venture and all members are free. */
  readonly minCommonSlots: number;
  /** What a seat takes from the score, so that teams do not grow for little. */
  readonly memberCost: number;
}

export type Level = 'newcomer' | 'regular' | 'experienced';

export interface TeamMentor {
  readonly id: string;
  /** The business background. */
  readonly family: string | number;
  readonly skills: readonly number[];
  /** Whether they may lead. */
  readonly lead: boolean;
  readonly level: Level;
  /** Hours a month; `load` of them are given already. */
  readonly capacity: number;
  readonly load: number;
  /** One character per weekly slot in UTC: 1 is free. All have the same slots. */
  readonly slots: string;
}

export interface Need {
  readonly skill: number;
  readonly weight: number;
  /** No team without it. */
  readonly required: boolean;
}

export interface TeamVenture {
  readonly id: string;
  /** What it counts for to have a team: two of priority 1 count for as much as one of priority 2. */
  readonly priority: number;
  readonly needs: readonly Need[];
  /** Hours a month of a member who does not lead, and of the lead. */
  readonly memberHours: number;
  readonly leadHours: number;
  readonly slots: string;
}

/** What is settled of a venture's team. It says how a team must be, not that there must be one. */
export interface Lock {
  readonly venture: Party;
  readonly members: readonly Party[];
  readonly removed: readonly Party[];
  readonly lead?: Party | undefined;
}

/** Which mentors for which venture? The format `team-matching/1`. */
export interface TeamMatching {
  readonly format: 'team-matching/1';
  readonly rules: TeamRules;
  readonly mentors: readonly TeamMentor[];
  readonly ventures: readonly TeamVenture[];
  /** `fit[mentor][venture]`; -1 excludes the pair. */
  readonly fit: readonly (readonly number[])[];
  readonly locks: readonly Lock[];
  /** `hours[mentor][venture]` a month, in whichever role, instead of the venture's own two figures. */
  readonly hours?: readonly (readonly number[])[] | undefined;
  /** What fit is made of, such as interest, each `[mentor][venture]`: for explanations only. */
  readonly parts?: Readonly<Record<string, readonly (readonly number[])[]>> | undefined;
}

export interface Team {
  readonly venture: string;
  readonly lead: string;
  /** With the lead. */
  readonly members: readonly string[];
}

/** A venture without a team is left out. */
export interface Teams {
  readonly teams: readonly Team[];
}

/** What is sought, in this order: no gain in a later one makes up for a loss in an earlier one. */
export const TIERS = ['served', 'worst', 'total'] as const;
export type Tier = (typeof TIERS)[number];

/** How good a set of teams is. */
export interface Merit {
  /** The priorities of the ventures with a team. */
  readonly served: number;
  /** The score of the weakest team; 0 without teams. */
  readonly worst: number;
  readonly total: number;
}

/** Teams for the whole intake, judged by the checker before anybody sees them. */
export interface TeamPlan extends Teams, Merit {
  /** No teams can be better in a tier that equal these in the tiers before it. */
  readonly bounds: Merit;
  /** Whether every tier reaches its bound, but for what was given for balance. */
  readonly proved: boolean;
  /** Whether it was ended from outside; then it is the best met so far. */
  readonly stopped: boolean;
}

/** A team of one venture. */
export interface RankedTeam extends Team {
  readonly score: number;
}

export const SECONDS_PER_HOUR = 3600;

/** Hours are counted in whole seconds, so that sums are exact. */
export const secondsOf = (hours: number): number => Math.round(hours * SECONDS_PER_HOUR);
