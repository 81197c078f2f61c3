import { type Highs } from 'highs';
import { type Progress } from '../progress.js';
import { type Board } from './board.js';
import { type Columns } from './column.js';
import { type Cuts } from './cuts.js';
import { type Tier } from './instance.js';

/** How far a search for teams is. */
export interface TeamProgress extends Progress {
  readonly tier: Tier;
  /** The best so far in this tier, and what cannot be exceeded. */
  readonly reached: number;
  readonly bound: number;
}

/** How much may be done. Counted in work, so that the same instance has the same answer wherever it is solved. */
export interface TeamEffort {
  /** Rounds over all ventures that look for better teams, in each search for a bound. */
  readonly pricings: number;
  /** Steps of a search for one venture's teams. */
  readonly nodes: number;
  /** Nodes of a choice among teams. */
  readonly choices: number;
  /** Rounds of cuts, in each search for a bound. */
  readonly cuts: number;
  /** Teams that are compared at once in a last choice. */
  readonly columns: number;
}

export const EFFORT: TeamEffort = { pricings: 300, nodes: 400_000, cuts: 12, choices: 2_000, columns: 6_000 };

/** What all steps of one solution share. */
export interface Desk {
  readonly highs: Highs;
  readonly board: Board;
  readonly columns: Columns;
  readonly cuts: Cuts;
  readonly effort: TeamEffort;
  /** Tells how far a tier is. */
  readonly tell: (tier: Tier, reached: number, bound: number) => void;
  /** Whether it is to end now. */
  readonly stop: () => boolean;
}

/** Ends a search from within, where it stands. */
export class Stopped extends Error {}

/** @throws Stopped */
export function goOn({ stop }: Pick<Desk, 'stop'>): void {
  if (stop()) throw new Stopped('Ended from outside.');
}

/** Values are whole numbers; what the solver computes of them is not quite. */
export const EPSILON = 1e-6;

/** The greatest whole number that a bound allows. */
export const wholeUnder = (bound: number): number => Math.floor(bound + EPSILON);
