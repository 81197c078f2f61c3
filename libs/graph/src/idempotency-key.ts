import { createHash } from 'node:crypto';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphContext } from './context.js';
import type { Plan } from './plan.js';

/** A mutation that its sender may send again: under one key it is done once. */
export interface Keyed {
  readonly key: string;
  /** Tells one request from another: the hash of document, operation name and variables, as they were sent. */
  readonly request: string;
  /** What came of its root fields so far. */
  readonly told: Set<'anew' | 'again'>;
}

/** Printable ASCII. */
const KEY = /^[\x20-\x7e]{1,255}$/;

const badKey = (): GraphQLError =>
  new GraphQLError('An Idempotency-Key is 1 to 255 printable ASCII characters. Take a UUID.', {
    extensions: { code: 'BAD_IDEMPOTENCY_KEY', http: { status: 400 } },
  });

export const keyReused = (): GraphQLError =>
  new GraphQLError('This Idempotency-Key was used for another request. Take a new key for a new request.', {
    extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });

/** Told with an answer for which nothing was done this time. */
export const REPLAYED = 'idempotent-replayed';

export const wasReplayed = ({ told }: Keyed): boolean => told.has('again') && !told.has('anew');

/**
 * What the header `Idempotency-Key` says, where it says something: nothing for somebody who has not signed in, for there
 * is nobody to keep an answer for.
 *
 * @throws GraphQLError BAD_IDEMPOTENCY_KEY
 */
export function keyOf({ caller, operation }: GraphContext, plan: Plan, variables: object): Keyed | undefined {
  const key = caller.idempotencyKey;
  const meant = plan.operation.operation === OperationTypeNode.MUTATION && operation.actor;
  if (key === undefined || !meant) return undefined;
  if (!KEY.test(key)) throw badKey();
  const parts = [plan.hash, plan.operation.name?.value ?? null, variables];
  const request = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return { key, request, told: new Set() };
}
