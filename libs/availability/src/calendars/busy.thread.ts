import { parentPort } from 'node:worker_threads';
import { type BusyTimes, type Feed, NoCalendar, readBusy } from './read-busy.js';

/** What the thread tells. */
export type Told =
  | { readonly told: 'counting'; readonly place: number }
  | { readonly told: 'busy'; readonly busy: BusyTimes }
  | { readonly told: 'no calendar' };

const tell = (told: Told): void => parentPort?.postMessage(told);

parentPort?.on('message', (feed: Feed) => {
  try {
    const busy = readBusy(feed, (place) => {
      tell({ told: 'counting', place });
    });
    tell({ told: 'busy', busy });
  } catch (error) {
    if (!(error instanceof NoCalendar)) throw error;
    tell({ told: 'no calendar' });
  }
});
