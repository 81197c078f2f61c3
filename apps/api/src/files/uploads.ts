import type { IncomingMessage } from 'node:http';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

export const isUpload = ({ url }: Pick<IncomingMessage, 'url'>): boolean => /^\/files\/?(\?|$)/.test(url ?? '');

/** A file's bytes are handed on as they come; nothing else of the api reads bytes. */
export function readUploads(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (request, body, done) => {
    if (isUpload(request)) done(null, body);
    else done(new UnsupportedMediaTypeException());
  });
}
