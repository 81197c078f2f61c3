import type { Breach, Obstacle } from '@outrigger/matching';
import type { Bar } from './fit.policy.js';

/** The office's words for what stands in the way. */
export const OBSTACLES = [
  'conflict',
  'said_no',
  'full',
  'hours',
  'background',
  'lead',
  'size',
  'need',
  'left',
  'time',
  'several',
  'elsewhere',
  'weaker',
] as const;
export type ObstacleCode = (typeof OBSTACLES)[number];

const OF_RULES: Readonly<Record<Breach, ObstacleCode>> = {
  excluded: 'conflict',
  hours: 'hours',
  family: 'background',
  lead: 'lead',
  size: 'size',
  need: 'need',
  lock: 'left',
  slots: 'time',
  newcomers: 'several',
  unknown: 'several',
  twice: 'several',
};

export const ofRule = (rule: Breach): ObstacleCode => OF_RULES[rule];

/** @param bar why the two were kept apart, where they were */
export function ofObstacle(obstacle: Obstacle, bar: Bar | undefined): ObstacleCode {
  if (obstacle.kind === 'rule') return obstacle.rule === 'excluded' && bar ? bar : ofRule(obstacle.rule);
  if (obstacle.kind === 'rules') return 'several';
  return obstacle.kind === 'venture' ? 'elsewhere' : 'weaker';
}
