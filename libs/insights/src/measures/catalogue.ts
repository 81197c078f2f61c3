import { INTAKE_MEASURES } from './intake.measures.js';
import { LIFE_MEASURES } from './life.measures.js';
import type { Measure } from './measure.js';
import { SESSION_MEASURES } from './session.measures.js';
import { TEAM_MEASURES } from './team.measures.js';

/** Every measure of a programme, by its name, which stays what it is: figures that were published bear it. */
export const MEASURES = {
  ...INTAKE_MEASURES,
  ...SESSION_MEASURES,
  ...TEAM_MEASURES,
  ...LIFE_MEASURES,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

export const measureOf = (name: MeasureName): Measure => MEASURES[name];
