import type { Explanation, Merit, RankedTeam, Team, TeamMatching } from '@outrigger/matching';
import type { Bar } from './fit.policy.js';

/** What a run was asked with, as it was then; mentors and ventures by their ids. */
export interface KeptInput {
  readonly instance: TeamMatching;
  /** What the numbers of skills stand for: needs, in their words. */
  readonly needs: readonly string[];
  /** Pairs that were kept apart, and why. */
  readonly barred: readonly { readonly mentor: string; readonly venture: string; readonly bar: Bar }[];
}

/** What a run found. */
export interface KeptResult {
  readonly teams: readonly Team[];
  readonly merit: Merit;
  readonly explanation: Explanation;
  /** For a single venture: other teams that it could have, the best first. */
  readonly others: readonly RankedTeam[];
  /** Whether nothing can be better; of a search that was ended early it is not known. */
  readonly proved: boolean;
  readonly stopped: boolean;
}
