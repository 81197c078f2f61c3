import { NotFound } from '@outrigger/kernel';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { SCRIPT, STYLE } from './assets.js';
import type { Caught } from './caught.js';
import type { Mailbox } from './mailbox.js';
import { letterPage, listPage, missingPage } from './pages.js';

const POLICY = [
  `default-src 'none'`,
  `style-src 'self'`,
  `script-src 'self'`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `img-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** A mail's own HTML: no script, no address is fetched, and its links open beside it. */
const MAIL_POLICY = [
  `sandbox allow-popups allow-popups-to-escape-sandbox`,
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `img-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ');

const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

type ById = { Params: { id: string } };

/** The catcher's pages, and `GET /api/letters` for tests. Everything is read, nothing is changed. */
export function catcherWeb(mailbox: Mailbox): FastifyInstance {
  const web = fastify({ forceCloseConnections: true });
  web.addHook('onRequest', async ({ headers }, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    // Another site may point its own name at this machine; letters are shown under this machine's names only.
    if (!HERE.test(headers.host ?? '')) return reply.code(421).send('This is the mail catcher of another machine.');
    return undefined;
  });
  web.setErrorHandler((error, _, reply) =>
    error instanceof NotFound ? page(reply.code(404), missingPage()) : reply.code(500).send('The catcher failed.'),
  );

  web.get('/', (_, reply) => page(reply, listPage(mailbox.all())));
  web.get('/catcher.css', (_, reply) => reply.type('text/css').send(STYLE));
  web.get('/catcher.js', (_, reply) => reply.type('text/javascript').send(SCRIPT));
  web.get('/api/letters', () => mailbox.all().map(summaryOf));
  letters(web, mailbox);
  return web;
}

function letters(web: FastifyInstance, mailbox: Mailbox): void {
  const need = (id: string): Caught => {
    const letter = mailbox.find(Number(id));
    if (!letter) throw new NotFound('letter', id);
    return letter;
  };
  web.get<ById>('/letters/:id', ({ params }, reply) => page(reply, letterPage(need(params.id))));
  web.get<ById>('/letters/:id/html', ({ params }, reply) =>
    page(reply.header('content-security-policy', MAIL_POLICY), need(params.id).html ?? ''),
  );
  web.get<ById>('/letters/:id/raw', ({ params }, reply) =>
    reply.type('text/plain; charset=utf-8').send(need(params.id).raw),
  );
  web.get<{ Params: { id: string; index: string } }>('/letters/:id/files/:index', ({ params }, reply) => {
    const file = need(params.id).files[Number(params.index)];
    if (!file) throw new NotFound('file', params.index);
    const name = encodeURIComponent(file.name);
    return reply
      .type('application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(file.bytes);
  });
}

const page = (reply: FastifyReply, html: string): FastifyReply => reply.type('text/html; charset=utf-8').send(html);

const summaryOf = ({ raw, files, ...letter }: Caught) => ({
  ...letter,
  bytes: raw.length,
  files: files.map(({ name, type, bytes }) => {
    const text = /^text\/|\/ics$/.test(type) ? bytes.toString('utf8') : null;
    return { name, type, text };
  }),
});
