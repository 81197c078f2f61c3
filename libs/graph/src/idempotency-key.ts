import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphContext } from './context.js';

/** A mutation that its sender may send again: under one key it is done once. */
export interface Keyed {
  readonly key: string;
  /** Tells one request from another: the hash of document, operation name and variables, as they were sent. */
  readonly request: string;
  /** What came of its root fields so far. */
  readonly told: Set<'anew' | 'again'>;
}

type Request = GraphQLRequestContext<GraphContext>;

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

/** Judges the header `Idempotency-Key`, and says by `Idempotent-Replayed` that nothing was done this time. */
export class IdempotencyKeys implements ApolloServerPlugin<GraphContext> {
  requestDidStart(): Promise<GraphQLRequestListener<GraphContext>> {
    return Promise.resolve({
      didResolveOperation: (request: Request) => this.read(request),
      willSendResponse: ({ contextValue: { keyed }, response: { http } }: Request) => {
        if (keyed?.told.has('again') && !keyed.told.has('anew')) http.headers.set('idempotent-replayed', 'true');
        return Promise.resolve();
      },
    });
  }

  /** Nothing for somebody who has not signed in: there is nobody to keep an answer for. */
  private read({ request, operation, operationName, queryHash, contextValue }: Request): Promise<void> {
    const key = contextValue.caller.idempotencyKey;
    const meant = operation?.operation === OperationTypeNode.MUTATION && contextValue.operation.actor;
    if (key === undefined || !meant) return Promise.resolve();
    if (!KEY.test(key)) throw badKey();
    const parts = [queryHash, operationName, request.variables ?? {}];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
    contextValue.keyed = { key, request: hash, told: new Set() };
    return Promise.resolve();
  }
}
