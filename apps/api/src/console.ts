import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const NOT_BUILT = 'The console is being built. Reload in a moment; GraphQL answers at /graphql already.';

/** Serves the built console: its files for ever, its page never from a cache; every other address is the page's own. */
export async function serveConsole(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
      void reply.header('cache-control', kept);
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get<{ Params: { '*': string } }>('/*', (request, reply) => {
      const wanted = normalize(`/${request.params['*']}`);
      if (isFile(join(root, wanted))) return reply.sendFile(wanted);
      // A part of an older build: its page must load anew, not take the page for a script.
      if (wanted.startsWith('/assets/')) return reply.code(404).send();
      if (existsSync(join(root, 'index.html'))) return reply.sendFile('index.html');
      return reply.code(503).header('retry-after', '5').type('text/plain').send(NOT_BUILT);
    });
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
