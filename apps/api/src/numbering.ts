import type { FastifyReply, FastifyRequest } from 'fastify';

const HEADER = 'x-correlation-id';

/** Every answer says its number, also one that never came to an operation: that of its errors, else the request's. */
export function numberAnswers(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload: unknown) => void,
): void {
  if (!reply.hasHeader(HEADER)) void reply.header(HEADER, numberIn(payload) ?? request.id);
  done(null, payload);
}

const numberIn = (payload: unknown): string | undefined =>
  typeof payload === 'string' ? /"correlationId":"([0-9a-f-]{36})"/.exec(payload)?.[1] : undefined;
