import { isUtf8 } from 'node:buffer';
import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { refuseBulk } from '@outrigger/graph';
import type { FastifyInstance } from 'fastify';

/** Bytes of a page's form: a choice and some short texts. */
const FORM_LIMIT = 16 * 1024;

/**
 * The api reads JSON in UTF-8, and the forms of the pages behind letters' links; other content types are refused
 * before a byte of them is read.
 */
export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.from(body);
    if (!isUtf8(bytes)) done(new BadRequestException());
    else
      void parse(request, bytes.toString(), (error, json) => {
        settle(error, json, done);
      });
  });
  const form = { parseAs: 'string', bodyLimit: FORM_LIMIT } as const;
  app.addContentTypeParser<string>('application/x-www-form-urlencoded', form, ({ url }, body, done) => {
    if (url.startsWith('/a/')) done(null, Object.fromEntries(new URLSearchParams(body)));
    else done(new UnsupportedMediaTypeException());
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
