import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

const POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};

/** Helmet's headers for every answer: they are the same each time, so it is asked for them once. */
export function secureAnswers(app: FastifyInstance, secure: boolean): void {
  const headers = headersOf(secure);
  app.addHook('onRequest', (_, reply, next) => {
    void reply.headers(headers);
    next();
  });
}

function headersOf(secure: boolean): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet({
    contentSecurityPolicy: { directives: { ...POLICY, upgradeInsecureRequests: secure ? [] : null } },
    strictTransportSecurity: secure,
  })({} as IncomingMessage, response as unknown as ServerResponse, () => undefined);
  return headers;
}
