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
import type { GraphContext } from './context.js';
import { formatError } from './errors.js';
import { LIMITS, Meter, priceOf, refuseExcess } from './limits.js';
import { refuseBulk } from './values.js';

type Hooks = Required<Pick<ServerOptions, 'onSubscribe' | 'onNext'>>;
type Connection = Parameters<Hooks['onSubscribe']>[0];

/** How much one socket may follow at a time. */
const SUBSCRIPTIONS = 50;

/**
 * What HTTP requests pass before and after they run, for sockets: limits, their price, coded errors. A socket carries
 * subscriptions only; whatever is asked once is asked over HTTP.
 *
 * @param contextOf authenticates, for every subscription anew.
 */
export function socketRules(
  schema: GraphQLSchema,
  contextOf: (connection: Connection) => Promise<GraphContext>,
): Hooks {
  return {
    onSubscribe: async (connection, _id, { query, variables, operationName }) => {
      try {
        refuseCrowd(connection);
        const { cost, ...admitted } = admit(schema, query, variables ?? {}, operationName);
        const contextValue = await contextOf(connection);
        contextValue.account.charge(cost);
        return { ...admitted, contextValue };
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
): ExecutionArgs & { readonly cost: number } {
  refuseBulk(variableValues);
  const document = parsed(query);
  const [fault] = validate(schema, document);
  if (fault) throw refusal('GRAPHQL_VALIDATION_FAILED', fault.message);
  const measure = new Meter(schema, document, variableValues).measure(subscriptionIn(document, operationName));
  refuseExcess(measure);
  return { schema, document, variableValues, operationName, cost: priceOf(measure) };
}

function refuseCrowd({ subscriptions }: Connection): void {
  if (Object.keys(subscriptions).length <= SUBSCRIPTIONS) return;
  throw refusal('TOO_MANY_SUBSCRIPTIONS', `A socket follows ${SUBSCRIPTIONS} things at a time. End one first.`);
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
