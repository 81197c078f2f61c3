import { type Breach } from './check-teams.js';
import { type TeamMatching } from './instance.js';

/** An instance without one of its rules. */
export interface Relaxing {
  readonly rule: Breach;
  readonly without: (instance: TeamMatching) => TeamMatching;
}

/** More than anybody's seats take together. */
const PLENTY = 1_000_000;

const ruled = (rules: Partial<TeamMatching['rules']>) => (instance: TeamMatching) => ({
  ...instance,
  rules: { ...instance.rules, ...rules },
});

/** The softest first: the first that gives a team is the one that staff would think of. */
export const RELAXINGS: readonly Relaxing[] = [
  { rule: 'family', without: ruled({ maxPerFamily: PLENTY }) },
  { rule: 'newcomers', without: ruled({ maxNewcomers: PLENTY, newcomerNeedsExperienced: false }) },
  { rule: 'slots', without: ruled({ minCommonSlots: 0 }) },
  {
    rule: 'need',
    without: (instance) => ({
      ...instance,
      ventures: instance.ventures.map((venture) => ({
        ...venture,
        needs: venture.needs.map((need) => ({ ...need, required: false })),
      })),
    }),
  },
  {
    rule: 'hours',
    without: (instance) => ({
      ...instance,
      mentors: instance.mentors.map((mentor) => ({ ...mentor, capacity: PLENTY, load: 0 })),
    }),
  },
  { rule: 'lock', without: (instance) => ({ ...instance, locks: [] }) },
  { rule: 'size', without: ruled({ teamMin: 1 }) },
  {
    rule: 'lead',
    without: (instance) => ({ ...instance, mentors: instance.mentors.map((mentor) => ({ ...mentor, lead: true })) }),
  },
  {
    rule: 'excluded',
    without: (instance) => ({
      ...instance,
      fit: instance.fit.map((row) => row.map((fit) => Math.max(0, fit))),
    }),
  },
];
