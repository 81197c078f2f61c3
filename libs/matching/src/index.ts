export { checkDating } from './dating/check-dating.js';
export { dice, shuffled } from './dice.js';
export {
  type Guest,
  type Meeting,
  type Pair,
  type PlannedRounds,
  type Rounds,
  type SpeedDating,
} from './dating/instance.js';
export { planRounds, replan } from './dating/plan-rounds.js';
export { type Fault, type Instance, LONGEST_TEXT, type Read, readInstance, sayFault } from './format/read-instance.js';
export { type Party } from './party.js';
export { type Progress, type Report } from './progress.js';
export { solve, type Solved } from './solve.js';
export { bestTeams } from './teams/alone.js';
export { type Breach, checkTeams, meritOf, teamScore, type Violation } from './teams/check-teams.js';
export { type TeamEffort, type TeamProgress } from './teams/desk.js';
export { explainTeams } from './teams/explain-teams.js';
export {
  type Explanation,
  type Obstacle,
  type PassedOver,
  type Pick,
  type TeamReasons,
  type UnservedReasons,
} from './teams/explanation.js';
export {
  type Level,
  type Lock,
  type Merit,
  type Need,
  type RankedTeam,
  type Team,
  type TeamMatching,
  type TeamMentor,
  type TeamPlan,
  type TeamRules,
  type Teams,
  type TeamVenture,
  type Tier,
} from './teams/instance.js';
export { mendTeam, type Mended } from './teams/mend-team.js';
export { solveTeams, type TeamOptions } from './teams/solve-teams.js';
export { threadFile } from './thread-file.js';
export { bestTimes } from './times/best-times.js';
export { checkTimes } from './times/check-times.js';
export { freeTimes, type Free } from './times/free-times.js';
export { type Attendee, type BestTimes, type MeetingSlot, type MeetingTimes } from './times/instance.js';
export { type Span } from './times/spans.js';
export { wallClock } from './times/zone.js';
