import 'reflect-metadata';
import { groundOf } from '@outrigger/house';
import { openSite, runProcess, urlFor } from '@outrigger/tenancy';
import { startWorker } from './worker.js';

await runProcess(async () => {
  const site = await openSite();
  const worker = await startWorker({
    ...groundOf(site, 'worker'),
    dispatcherUrl: urlFor(site, 'outrigger_dispatcher'),
  });
  return { stop: () => worker.stop().then(() => site.close()) };
});
