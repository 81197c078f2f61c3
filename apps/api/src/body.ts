import { isUtf8 } from 'node:buffer';
import { BadRequestException } from '@nestjs/common';
import { refuseBulk } from '@outrigger/graph';
import type { FastifyInstance } from 'fastify';

/** JSON in UTF-8 and nothing else: what nobody reads is refused before a byte of it is read. */
export function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (!isUtf8(bytes)) done(new BadRequestException());
    else
      void parse(request, bytes.toString(), (error, json) => {
        settle(error, json, done);
      });
  });
}

function settle(error: Error | null, json: unknown, done: (error: Error | null, body?: unknown) => void): void {
  try {
    if (!error) refuseBulk(json);
  } catch (bulk) {
    done(bulk as Error);
    return;
  }
  done(error, json);
}
