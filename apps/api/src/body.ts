import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { BadRequestException } from '@nestjs/common';

/** The api reads JSON in UTF-8 and nothing else: other content types are refused before a byte of them is read. */
export function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.from(body);
    if (isUtf8(bytes)) parse(request, bytes.toString(), done) as undefined;
    else done(new BadRequestException());
  });
}
