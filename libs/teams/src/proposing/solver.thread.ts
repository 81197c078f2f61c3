import { parentPort } from 'node:worker_threads';
import { findTeams, type Order } from './find-teams.js';
import type { KeptResult } from './kept.js';

/** What a thread is told. */
export interface Asked {
  readonly order: Order;
  /** Milliseconds after which it is to end with the best so far. */
  readonly enough: number;
}

/** What a thread tells. */
export type Told =
  | { readonly told: 'progress'; readonly share: number; readonly note: string }
  | { readonly told: 'result'; readonly result: KeptResult }
  | { readonly told: 'fault'; readonly message: string };

const tell = (told: Told): void => parentPort?.postMessage(told);

parentPort?.on('message', ({ order, enough }: Asked) => {
  const end = performance.now() + enough;
  findTeams(
    order,
    ({ share, note }) => {
      tell({ told: 'progress', share, note });
    },
    () => performance.now() > end,
  ).then(
    (result) => {
      tell({ told: 'result', result });
    },
    (error: unknown) => {
      tell({ told: 'fault', message: String(error) });
    },
  );
});
