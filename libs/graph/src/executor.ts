import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphContext } from './context.js';
import { keyOf, REPLAYED, wasReplayed } from './idempotency-key.js';
import { Plan, refusal } from './plan.js';

type Request = GraphQLRequestContext<GraphContext>;
type Response = Awaited<ReturnType<NonNullable<GraphQLRequestListener<GraphContext>['responseForOperation']>>>;

/** The part of a request that names its operation. */
interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** How many operations stay compiled; the console has some dozens, the rest are partners'. */
const KEPT = 1_000;

/**
 * Limits and their price, idempotency keys, compiled execution, one closing of the operation's transaction, a
 * correlation id in every answer. What was answered once is planned: it need not come this way again.
 */
export class Executor implements ApolloServerPlugin<GraphContext> {
  /** As long as Apollo remembers the document. */
  private readonly plans = new WeakMap<OperationDefinitionNode, Plan>();
  /** By the words in which they are asked. */
  private readonly known = new LRUCache<string, Plan>({ max: KEPT });

  /** @param openIntrospection whether somebody who has not signed in may read the schema. */
  constructor(readonly openIntrospection: boolean) {}

  /** The plan of an operation that was answered before, by the words in which it is asked. */
  planOf(asked: Asked): Plan | undefined {
    const words = wordsOf(asked);
    return words === undefined ? undefined : this.known.get(words);
  }

  requestDidStart(): Promise<GraphQLRequestListener<GraphContext>> {
    return Promise.resolve({
      didResolveOperation: (request: Request) => this.admit(request),
      responseForOperation: (request: Request) => this.respond(request),
      willSendResponse: (request: Request) => this.close(request),
    });
  }

  /** Without an operation nothing was measured, so nothing may run: a wrong name would pass by all limits. */
  private admit(request: Request): Promise<void> {
    const { contextValue } = request;
    const variables = request.request.variables ?? {};
    const plan = this.plan(request);
    plan.charge(contextValue, variables, this.openIntrospection);
    contextValue.keyed = keyOf(contextValue, plan, variables);
    return Promise.resolve();
  }

  private async respond(request: Request): Promise<Response> {
    const { contextValue, request: asked, response } = request;
    const plan = this.plan(request);
    const answer = await plan.answer(contextValue, asked.variables ?? {});
    const words = wordsOf(asked);
    if (words !== undefined) this.known.set(words, plan);
    return { http: response.http, body: { kind: 'single', singleResult: answer } };
  }

  private plan({ schema, document, operation, queryHash = '' }: Request): Plan {
    if (!document || !operation) throw refusal('OPERATION_RESOLUTION_FAILURE', 'No operation has this name.');
    const known = this.plans.get(operation);
    if (known) return known;
    const made = new Plan(schema, document, operation, queryHash);
    this.plans.set(operation, made);
    return made;
  }

  private async close({ contextValue: { caller, keyed, operation }, response }: Request): Promise<void> {
    response.http.headers.set('x-correlation-id', caller.correlationId);
    if (keyed && wasReplayed(keyed)) response.http.headers.set(REPLAYED, 'true');
    const { errors = [] } = response.body?.kind === 'single' ? response.body.singleResult : {};
    for (const { extensions } of errors)
      if (extensions) Object.assign(extensions, { correlationId: caller.correlationId });
    await operation.close();
  }
}

/** Undefined for a document that comes with a hash to be compared: that is for Apollo. */
function wordsOf({ query, operationName, extensions }: Asked): string | undefined {
  const name = operationName ?? '';
  if (typeof name !== 'string') return undefined;
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: Persisted };
  if (typeof query === 'string' && !persistedQuery) return `${name}\n${query}`;
  const isHash = query === undefined && persistedQuery?.version === 1;
  return isHash && typeof persistedQuery.sha256Hash === 'string' ? `${name}#${persistedQuery.sha256Hash}` : undefined;
}

interface Persisted {
  readonly version?: unknown;
  readonly sha256Hash?: unknown;
}
