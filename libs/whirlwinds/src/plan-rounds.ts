import { checkDating, type PlannedRounds, threadFile } from '@outrigger/matching';
import { Worker } from 'node:worker_threads';
import type { Question } from './rounds.thread.js';

/** Milliseconds after which a thread is ended; the largest hall takes a fifth of a second. */
const MOST_MS = 20_000;

/** Plans in a thread of its own: whoever asks meanwhile does not wait. @throws Error for a plan that does not hold. */
export async function planInThread(question: Question): Promise<PlannedRounds> {
  const worker = new Worker(threadFile(import.meta.url, 'rounds.thread.js'), { workerData: question, execArgv: [] });
  const timer = setTimeout(() => void worker.terminate(), MOST_MS);
  try {
    const planned = await new Promise<PlannedRounds>((done, failed) => {
      worker.once('message', done);
      worker.once('error', failed);
      worker.once('exit', () => {
        failed(new Error('The plan took too long.'));
      });
    });
    const [fault] = checkDating(question.instance, planned);
    if (fault) throw new Error(`A plan that does not hold: ${JSON.stringify(fault)}`);
    return planned;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
