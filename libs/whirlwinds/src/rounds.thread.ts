import { type Meeting, type PlannedRounds, replan, type SpeedDating } from '@outrigger/matching';
import { parentPort, workerData } from 'node:worker_threads';

/** What a thread is asked. */
export interface Question {
  readonly instance: SpeedDating;
  /** What was planned before: its rounds before `fromRound` stay as they were. */
  readonly meant: readonly Meeting[];
  readonly fromRound: number;
}

const { instance, meant, fromRound } = workerData as Question;
const answer: PlannedRounds = replan(instance, { meetings: meant }, { fromRound, absent: [] });
parentPort?.postMessage(answer);
