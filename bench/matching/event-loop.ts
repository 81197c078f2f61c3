import { existsSync, readFileSync } from 'node:fs';
import { checkTeams, type TeamMatching } from '@outrigger/matching';
import { SolverPool } from '@outrigger/teams';

const LOOK_MS = 5;
const MAIN_THREAD = `/proc/self/task/${process.pid}/schedstat`;

/** Milliseconds of the main thread: where the system tells, of processor time, which others on the machine do not lengthen. */
const spent = (): number =>
  existsSync(MAIN_THREAD) ? Number(readFileSync(MAIN_THREAD, 'latin1').split(' ')[0]) / 1e6 : performance.now();

/** For how long the loop of a process is held at most, in milliseconds, while one of its threads looks for teams. */
export async function longestHold(instance: TeamMatching): Promise<number> {
  const pool = new SolverPool(1);
  let [before, longest] = [spent(), 0];
  const look = setInterval(() => {
    const now = spent();
    longest = Math.max(longest, now - before);
    before = now;
  }, LOOK_MS);
  const listening = { begun: () => undefined, progress: () => undefined };
  const found = await pool.solve('bench', { kind: 'teams', instance }, listening);
  // What the api does with it: judge it, and write it down.
  const faults = checkTeams(instance, found);
  const kept = JSON.stringify(found);
  await new Promise((resolve) => setTimeout(resolve, 4 * LOOK_MS));
  clearInterval(look);
  await pool.close();
  if (faults.length > 0 || kept.length === 0) throw new Error('The thread said what is not so.');
  return longest;
}
