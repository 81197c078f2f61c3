import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { formatError } from './errors.js';
import { LIMITS, Meter, refuseExcess } from './limits.js';

type Hooks = Required<Pick<ServerOptions, 'onSubscribe' | 'onNext'>>;

/**
 * What HTTP requests pass before and after they run, for sockets: limits, coded errors. A socket carries
 * subscriptions only; whatever is asked once is asked over HTTP.
 *
 * @param schemaOf the schema, once it is built.
 */
export function socketRules(schemaOf: () => GraphQLSchema): Hooks {
  return {
    onSubscribe: (_context, _id, { query, variables, operationName }) => {
      try {
        return admit(schemaOf(), query, variables ?? {}, operationName);
      } catch (error) {
        return [coded(error)];
      }
    },
    onNext: (_context, _id, _payload, _args, { errors, ...result }) => ({
      ...result,
      ...(errors && { errors: errors.map((error) => formatError(error)) }),
    }),
  };
}

function admit(
  schema: GraphQLSchema,
  query: string,
  variableValues: Record<string, unknown>,
  operationName?: string | null,
): ExecutionArgs {
  const document = parsed(query);
  const [fault] = validate(schema, document);
  if (fault) throw refusal('GRAPHQL_VALIDATION_FAILED', fault.message);
  refuseExcess(new Meter(schema, document, variableValues).measure(subscriptionIn(document, operationName)));
  return { schema, document, variableValues, operationName };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw refusal('GRAPHQL_PARSE_FAILED', error instanceof GraphQLError ? error.message : 'This is not GraphQL.');
  }
}

function subscriptionIn(document: DocumentNode, name?: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return operation;
  throw refusal('BAD_REQUEST', 'A socket carries subscriptions only: send queries and mutations over HTTP.');
}

const refusal = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

function coded(error: unknown): GraphQLError {
  const { message, extensions } = formatError(error);
  return new GraphQLError(message, { extensions });
}
