import { readFileSync } from 'node:fs';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Executor, formatError, type GraphContext, LIMITS, PersistedDocuments, socketRules } from '@outrigger/graph';
import { Authentication, IdentityModule, SessionCookie } from '@outrigger/identity';
import { Tenancy } from '@outrigger/tenancy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLSchema } from 'graphql';
import { Requests, type Socket } from './requests.js';

export interface GraphSettings {
  readonly publicUrl: string;
  readonly production: boolean;
  /** The console's operations by hash, as JSON; absent until the console is built. */
  readonly documentsFile: string;
}

/** GraphQL at `/graphql`, over HTTP and graphql-ws. */
export function graphModule(settings: GraphSettings): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule],
    inject: [Authentication, Tenancy, SessionCookie],
    useFactory: (authentication: Authentication, tenancy: Tenancy, cookie: SessionCookie) =>
      options(settings, new Requests(authentication, tenancy, cookie, new Set([new URL(settings.publicUrl).origin]))),
  });
}

function options({ production, documentsFile }: GraphSettings, requests: Requests): Omit<ApolloDriverConfig, 'driver'> {
  let built = new GraphQLSchema({});
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    fieldResolverEnhancers: [],
    context: (asked: FastifyRequest | Socket, reply: FastifyReply): Promise<GraphContext> =>
      'extra' in asked ? requests.overSocket(asked) : requests.overHttp(asked, reply),
    plugins: [new Executor(!production)],
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
    formatError: (_, error) => formatError(error),
    transformSchema: (schema) => (built = schema),
    subscriptions: { 'graphql-ws': { path: '/graphql', ...socketRules(() => built) } },
  };
}

function documentsOf(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
