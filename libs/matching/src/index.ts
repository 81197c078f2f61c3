export { checkDating } from './dating/check-dating.js';
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
export { type Progress, type Report } from './progress.js';
export { solve, type Solved } from './solve.js';
export { bestTimes } from './times/best-times.js';
export { checkTimes } from './times/check-times.js';
export { type Attendee, type BestTimes, type MeetingSlot, type MeetingTimes } from './times/instance.js';
