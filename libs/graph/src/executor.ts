import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  validate,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { GraphContext } from './context.js';
import { withDefaults } from './defaults.js';
import { formatError } from './errors.js';
import { Meter, priceOf, refuseExcess } from './limits.js';

type Request = GraphQLRequestContext<GraphContext>;
type Compiled = CompiledQuery | ExecutionResult;

/** How many operations stay compiled; the console has some dozens, the rest are partners'. */
const KEPT = 1_000;

/** Limits and their price, compiled execution, one closing of the operation's transaction, a correlation id in every answer. */
export class Executor implements ApolloServerPlugin<GraphContext> {
  private readonly compiled = new LRUCache<string, Compiled>({ max: KEPT });

  /** @param openIntrospection whether somebody who has not signed in may read the schema. */
  constructor(private readonly openIntrospection: boolean) {}

  requestDidStart(): Promise<GraphQLRequestListener<GraphContext>> {
    return Promise.resolve({
      didResolveOperation: (request: Request) => this.refuse(request),
      responseForOperation: async (request: Request) => ({
        http: request.response.http,
        body: { kind: 'single' as const, singleResult: await this.execute(request) },
      }),
      willSendResponse: (request: Request) => this.close(request),
    });
  }

  /** Without an operation nothing was measured, so nothing may run: a wrong name would pass by all limits. */
  private refuse({ schema, document, operation, request, contextValue }: Request): Promise<void> {
    if (!document || !operation) throw refusal('OPERATION_RESOLUTION_FAILURE', 'No operation has this name.');
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      throw refusal('BAD_REQUEST', 'A subscription needs a socket: graphql-ws at this address.');
    }
    const measure = new Meter(schema, document, request.variables ?? {}).measure(operation);
    refuseExcess(measure);
    contextValue.account.charge(priceOf(measure));
    if (!this.openIntrospection && !contextValue.operation.actor) refuseIntrospection(schema, document);
    return Promise.resolve();
  }

  private async execute({
    schema,
    document,
    operation,
    queryHash,
    operationName,
    request,
    contextValue,
  }: Request): Promise<FormattedExecutionResult<Record<string, unknown>>> {
    if (!document) throw new TypeError('Apollo resolves the document before it asks for an answer.');
    const compiled = this.compile(schema, document, `${queryHash ?? ''} ${operationName ?? ''}`, operationName);
    const variables = operation ? withDefaults(schema, operation, request.variables ?? {}) : {};
    const result = isCompiledQuery(compiled) ? await compiled.query(undefined, contextValue, variables) : compiled;
    const { data, errors } = result as ExecutionResult<Record<string, unknown>>;
    if (!errors) return { data };
    return {
      ...(data !== undefined && { data }),
      errors: errors.map((error) => formatError(error, contextValue.caller.correlationId)),
    };
  }

  private compile(
    schema: GraphQLSchema,
    document: DocumentNode,
    key: string,
    name: string | null | undefined,
  ): Compiled {
    const known = this.compiled.get(key);
    if (known) return known;
    const made: Compiled = compileQuery(schema, document, name ?? undefined);
    this.compiled.set(key, made);
    return made;
  }

  private async close({ contextValue, response }: Request): Promise<void> {
    const { correlationId } = contextValue.caller;
    response.http.headers.set('x-correlation-id', correlationId);
    const { errors = [] } = response.body?.kind === 'single' ? response.body.singleResult : {};
    for (const { extensions } of errors) if (extensions) Object.assign(extensions, { correlationId });
    await contextValue.operation.close();
  }
}

function refuseIntrospection(schema: GraphQLSchema, document: DocumentNode): void {
  if (validate(schema, document, [NoSchemaIntrospectionCustomRule]).length > 0) {
    throw refusal('INTROSPECTION_OFF', 'Sign in to read the schema.');
  }
}

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
