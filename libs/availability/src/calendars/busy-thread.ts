import { Worker } from 'node:worker_threads';
import { threadFile } from '@outrigger/matching';
import type { Told } from './busy.thread.js';
import type { BusyTimes, Feed } from './read-busy.js';
import { Unreadable } from './reach.js';

/** Memory in MB after which a thread ends rather than take the process with it. */
const MEMORY = { maxOldGenerationSizeMb: 128 };
/** Milliseconds for the events between two that repeat; some rules would be counted out for ever. */
const MOST_MS = 3_000;
/** Events that are left out for it, before the whole feed is. */
const MOST_SKIPPED = 3;

/** Reads a feed in a thread of its own, which is ended when it takes too long. @throws Unreadable */
export async function busyTimesOf(feed: Omit<Feed, 'skip'>): Promise<BusyTimes> {
  const skip: number[] = [];
  for (;;) {
    const read = await tried({ ...feed, skip });
    if (typeof read === 'object') return read;
    if (read === 'broken' || skip.length === MOST_SKIPPED) throw new Unreadable('It could not be read to its end.');
    skip.push(read);
  }
}

/** @returns the place of an event that took too long, in place of what was read. */
async function tried(feed: Feed): Promise<BusyTimes | number | 'broken'> {
  const thread = new Worker(threadFile(import.meta.url, 'busy.thread.js'), { resourceLimits: MEMORY, execArgv: [] });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      let counting: number | 'broken' = 'broken';
      late = setTimeout(() => {
        resolve(counting);
      }, MOST_MS);
      thread.on('message', (told: Told) => {
        late?.refresh();
        if (told.told === 'counting') counting = told.place;
        else if (told.told === 'busy') resolve(told.busy);
        else reject(new Unreadable('What it answers is no calendar.'));
      });
      thread.on('error', () => {
        resolve('broken');
      });
      thread.postMessage(feed);
    });
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}
