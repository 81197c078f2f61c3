import { Worker } from 'node:worker_threads';
import { threadFile } from '@outrigger/matching';
import type { Part, Publication } from '../control/publication.js';
import type { Told } from './control.thread.js';

/** SDC-1 in a thread of its own: the worker's other work goes on. @param told how far it is, from 0 to 1. */
export async function publishInThread(parts: readonly Part[], told: (share: number) => void): Promise<Publication> {
  const worker = new Worker(threadFile(import.meta.url, 'control.thread.js'), { workerData: parts, execArgv: [] });
  try {
    return await new Promise<Publication>((done, failed) => {
      worker.on('message', (message: Told) => {
        if ('share' in message) told(message.share);
        else done(message.publication);
      });
      worker.once('error', failed);
      worker.once('exit', () => {
        failed(new Error('The thread ended.'));
      });
    });
  } finally {
    await worker.terminate();
  }
}
