import type { Socket } from 'node:net';
import { HttpException, Logger } from '@nestjs/common';
import { NotFound, Refused } from '@outrigger/kernel';
import { GraphQLError } from 'graphql';
import { v7 as uuid } from 'uuid';

/** A request that never came to an operation, told in the shape of GraphQL's errors. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const WORDS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'This is no request that GraphQL reads: send JSON in UTF-8 with a `query`.'],
  401: ['UNAUTHENTICATED', 'Sign in first.'],
  403: ['FORBIDDEN', 'You may not do this here.'],
  404: ['NOT_FOUND', 'There is nothing at this address.'],
  408: ['REQUEST_TIMEOUT', 'The request did not arrive in time.'],
  413: ['PAYLOAD_TOO_LARGE', 'The request is larger than we read: 4 MiB at the most.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send application/json.'],
  431: ['HEADERS_TOO_LARGE', 'The headers of the request are longer than we read.'],
  503: ['BUSY', 'Too much is going on just now. Try again in a moment.'],
};

const logger = new Logger('api');

export const faultOf = (status: number): Fault => {
  const [code, message] = WORDS[status] ?? WORDS[400] ?? [];
  return { status, code: code ?? '', message: message ?? '' };
};

export const BUSY = faultOf(503);

/** What the framework threw, in our words; a fault of ours goes to the log under the request's number. */
export function faultIn(error: unknown, correlationId: string): Fault {
  if (error instanceof GraphQLError) return ownFault(error);
  if (error instanceof Refused)
    return { status: 422, code: error.refusals[0]?.code ?? 'REFUSED', message: error.message };
  if (error instanceof NotFound) return faultOf(404);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === 503 && error instanceof HttpException) return { ...BUSY, message: error.message };
  if (status < 500) return faultOf(status);
  logger.error(`${correlationId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const message = `Something broke on our side. Quote ${correlationId} to the people who run this service.`;
  return { status: 500, code: 'INTERNAL', message };
}

export const bodyOf = ({ code, message }: Fault, correlationId: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, correlationId } }] });

const CLIENT_FAULTS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what Node refuses before it is a request: too slow, too long, no HTTP. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const correlationId = uuid();
  const fault = faultOf(CLIENT_FAULTS[error.code ?? ''] ?? 400);
  const body = bodyOf(fault, correlationId);
  const head = [
    `HTTP/1.1 ${fault.status} ${fault.code}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-correlation-id: ${correlationId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function ownFault({ message, extensions }: GraphQLError): Fault {
  const { code, http } = extensions as { readonly code?: string; readonly http?: { readonly status: number } };
  return { status: http?.status ?? 400, code: code ?? 'BAD_REQUEST', message };
}

function statusOf(error: unknown): number {
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
}
