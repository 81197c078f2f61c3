import 'reflect-metadata';
import { groundOf } from '@outrigger/house';
import { openSite, runProcess } from '@outrigger/tenancy';
import { startApi, WEB_ROOT } from './api.js';

await runProcess(async () => {
  const site = await openSite();
  const { host, port, production, limits } = site.settings;
  const api = await startApi({ ...groundOf(site, 'api'), host, port, production, limits, webRoot: WEB_ROOT });
  return { url: api.url, stop: () => api.stop().then(() => site.close()) };
});
