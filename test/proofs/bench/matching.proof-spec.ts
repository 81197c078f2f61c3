import { solveTeams, type Tier } from '@outrigger/matching';
import { chanceOf, intake } from '../../../bench/matching/intake.js';

/** One whose weakest team no choice among the teams of a serving alone makes good. */
const HARD = 3;

// Ended when it goes on to the total: the weakest team is found and proved by then.
it('finds the best weakest team of a large intake with few hours', async () => {
  let tier: Tier = 'served';
  const plan = await solveTeams(intake({ mentors: 180, ventures: 30, tight: true }, chanceOf(HARD)), {
    report: (progress) => (tier = progress.tier),
    stop: () => tier === 'total',
  });
  const { served, worst, bounds } = plan;
  expect({ served, worst }).toEqual({ served: bounds.served, worst: bounds.worst });
}, 240_000);
