import { randomUUID } from 'node:crypto';
import { ForbiddenException, HttpException, Logger, UnauthorizedException } from '@nestjs/common';
import { NotFound, Refused } from '@outrigger/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The only codes a client ever meets; everything else is INTERNAL, with the correlation id to quote. */
const OURS = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BUSY',
  'RATE_LIMITED',
  'TOO_MANY_SUBSCRIPTIONS',
  'TOO_DEEP',
  'TOO_COSTLY',
  'TOO_MANY_FIELDS',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_TOKENS',
  'TOO_MANY_VALUES',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'INTROSPECTION_OFF',
  'BAD_IDEMPOTENCY_KEY',
  'IDEMPOTENCY_KEY_REUSED',
]);

/** PostgreSQL's classes for "not now": connections, resources, shutdown, deadlock, serialization, timeouts. */
const NOT_NOW = /^(08|53|57|40|55P03)|ECONNREFUSED|ECONNRESET|ETIMEDOUT/;

/** PostgreSQL's class for values that no column can hold. */
const NOT_A_VALUE = /^22/;

const logger = new Logger('graph');

interface Coded {
  readonly code: string;
  readonly message: string;
  readonly refusals?: Refused['refusals'];
}

function meaningOf(error: unknown): Coded | undefined {
  if (error instanceof NotFound) return { code: 'NOT_FOUND', message: error.message };
  if (error instanceof Refused) return { code: 'BAD_USER_INPUT', message: error.message, refusals: error.refusals };
  if (error instanceof UnauthorizedException) return { code: 'UNAUTHENTICATED', message: 'Sign in first.' };
  if (error instanceof ForbiddenException) return { code: 'FORBIDDEN', message: 'You may not do this here.' };
  if (error instanceof HttpException) return { code: 'BAD_REQUEST', message: error.message };
  const { code } = (error ?? {}) as { code?: unknown };
  if (NOT_A_VALUE.test(String(code))) {
    return { code: 'BAD_USER_INPUT', message: 'One of the values cannot be read or kept. Check them, then try again.' };
  }
  return notNow(error)
    ? { code: 'BUSY', message: 'The database does not answer in time. Try again in a moment.' }
    : undefined;
}

function notNow(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (
    NOT_NOW.test(String(code)) ||
    /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(String(message))
  );
}

/** One shape for every error that leaves the house; raw exception text never does. */
export function formatError(error: unknown, correlationId: string = randomUUID()): GraphQLFormattedError {
  const outer = error instanceof GraphQLError ? error : undefined;
  const cause = outer?.originalError ?? error;
  const { message, ...extensions } = meaningOf(cause) ?? ownCode(outer) ?? broken(cause, correlationId);
  return { message, ...whereOf(outer), extensions: { ...extensions, correlationId } };
}

function whereOf(error: GraphQLError | undefined): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  const { locations, path } = (error?.toJSON() ?? {}) as Partial<GraphQLFormattedError>;
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** A fault of ours: the log gets all of it, the client a number to quote. */
function broken(cause: unknown, correlationId: string): Coded {
  logger.error(`${correlationId} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return {
    code: 'INTERNAL',
    message: `Something broke on our side. Quote ${correlationId} to the people who run this service.`,
  };
}

/** Errors of GraphQL itself: the client's document or variables, never our exceptions. */
function ownCode(error: GraphQLError | undefined): Coded | undefined {
  if (!error || (error.originalError && !(error.originalError instanceof GraphQLError))) return undefined;
  // The compiled executor's own errors carry no extensions.
  const { code: given } = (error.extensions ?? {}) as { readonly code?: unknown };
  const code = typeof given === 'string' ? given : 'BAD_USER_INPUT';
  return OURS.has(code) ? { code, message: error.message } : undefined;
}
