import { readFileSync } from 'node:fs';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import {
  type DeedRules,
  doDeeds,
  type Executor,
  formatError,
  type GraphContext,
  Idempotency,
  LIMITS,
  PersistedDocuments,
  readPlainly,
} from '@outrigger/graph';
import { Authentication, IdentityModule, LOCK, passLock, SessionCookie } from '@outrigger/identity';
import { Tenancy } from '@outrigger/tenancy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Gate } from './gate.js';
import { Requests } from './requests.js';

export interface GraphSettings {
  readonly publicUrl: string;
  readonly production: boolean;
  /** The console's operations by hash, as JSON; absent until the console is built. */
  readonly documentsFile: string;
  readonly gate: Gate;
  readonly executor: Executor;
}

@Module({})
class RequestsModule {
  static on({ publicUrl, gate }: GraphSettings): DynamicModule {
    const origins = new Set([new URL(publicUrl).origin]);
    const requests = {
      provide: Requests,
      inject: [Authentication, Tenancy, SessionCookie],
      useFactory: (authentication: Authentication, tenancy: Tenancy, cookie: SessionCookie) =>
        new Requests(authentication, tenancy, cookie, gate, origins),
    };
    return { module: RequestsModule, imports: [IdentityModule], providers: [requests], exports: [Requests] };
  }
}

/** GraphQL at `/graphql`, over HTTP; `serveSockets` adds graphql-ws. */
export function graphModule(settings: GraphSettings, secret: string): DynamicModule {
  const rules: DeedRules = {
    idempotency: new Idempotency(secret),
    pass: (extensions, { operation }) => {
      passLock(extensions[LOCK], operation.actor);
    },
  };
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [RequestsModule.on(settings)],
    inject: [Requests],
    useFactory: (requests: Requests) => ({
      ...options(settings, requests),
      transformSchema: (schema: GraphQLSchema) => doDeeds(readPlainly(schema), rules),
    }),
  });
}

function options(
  { production, documentsFile, executor }: GraphSettings,
  requests: Requests,
): Omit<ApolloDriverConfig, 'driver'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    fieldResolverEnhancers: [],
    context: (request: FastifyRequest, reply: FastifyReply): Promise<GraphContext> => requests.overHttp(request, reply),
    plugins: [executor],
    persistedQueries: { cache: new PersistedDocuments(() => documentsOf(documentsFile)), ttl: null },
    parseOptions: { maxTokens: LIMITS.tokens },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    playground: false,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (_, error) => formatError(error),
  };
}

function documentsOf(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
