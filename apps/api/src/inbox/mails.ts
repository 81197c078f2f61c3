import { UnsupportedMediaTypeException } from '@nestjs/common';
import { MAIL_LIMIT } from '@outrigger/notifications';
import type { FastifyInstance } from 'fastify';

/** A mail as it came; nothing else of the api reads mails. */
export function readMails(app: FastifyInstance): void {
  const mail = { parseAs: 'buffer', bodyLimit: MAIL_LIMIT } as const;
  app.addContentTypeParser<Buffer>('message/rfc822', mail, ({ url }, body, done) => {
    if (/^\/inbox\/?(\?|$)/.test(url)) done(null, body);
    else done(new UnsupportedMediaTypeException());
  });
}
