import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Bytes of a page's form: a choice and some texts, escaped. */
const FORM_LIMIT = 128 * 1024;

/** The pages behind letters' links are forms without a script; nothing else of the api reads a form. */
export function readForms(app: FastifyInstance): void {
  const form = { parseAs: 'string', bodyLimit: FORM_LIMIT } as const;
  app.addContentTypeParser<string>('application/x-www-form-urlencoded', form, ({ url }, body, done) => {
    if (url.startsWith('/a/')) done(null, Object.fromEntries(new URLSearchParams(body)));
    else done(new UnsupportedMediaTypeException());
  });
}
