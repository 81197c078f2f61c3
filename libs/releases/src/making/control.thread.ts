import { parentPort, workerData } from 'node:worker_threads';
import { type Part, type Publication, publish } from '../control/publication.js';

/** What the thread tells: how far it is, and at the end what is published. */
export type Told = { readonly share: number } | { readonly publication: Publication };

const tell = (told: Told): void => parentPort?.postMessage(told);

const publication = await publish(workerData as readonly Part[], (share) => {
  tell({ share });
});
tell({ publication });
