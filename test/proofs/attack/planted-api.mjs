/** An api in a process of its own, from whatever folder of compiled files it is told: the product's, or a worse one. */
import 'reflect-metadata';
import diagnostics from 'node:diagnostics_channel';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { dist, settings } = JSON.parse(process.argv[2] ?? '{}');

/** All that HTTP answers at, as the server itself tells. */
const routes = new Set();
let server = '';
diagnostics.subscribe('fastify.initialization', ({ fastify }) => {
  const at = server;
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const verb of [method].flat()) routes.add(`${at}${verb} ${url}`);
  });
  // On a busy machine it would be closed just while an attacker asks through it again.
  fastify.addHook('onReady', async () => {
    fastify.server.keepAliveTimeout = 0;
  });
});

const from = (file) => import(pathToFileURL(join(dist, 'apps', file)).href);
const { startApi } = await from('api/src/api.js');
const api = await startApi(settings);
const { dispatcherUrl } = settings;
if (dispatcherUrl) {
  // What the clock does in each programme by itself would look as if one had changed another.
  const { Queue } = await from('../libs/tenancy/src/index.js');
  const { start } = Queue.prototype;
  Queue.prototype.start = function startWithoutChores(dispatcher) {
    return start.call(this, dispatcher, []);
  };
  await (await from('worker/src/worker.js')).startWorker({ ...settings, purpose: 'worker' });
}

if (settings.mailbox) {
  server = 'mailbox ';
  await (await from('../libs/notifications/src/catcher/catcher.js')).startCatcher({ smtpPort: 0, webPort: 0 });
}

process.on('disconnect', () => process.exit(0));
process.send({ url: api.url, routes: [...routes] });
