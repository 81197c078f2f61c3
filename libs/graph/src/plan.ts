import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  validate,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphContext } from './context.js';
import { withDefaults } from './defaults.js';
import { formatError } from './errors.js';
import { type Measure, Meter, priceOf, refuseExcess } from './limits.js';

type Values = Readonly<Record<string, unknown>>;
type Compiled = CompiledQuery | ExecutionResult;

export type Answer = FormattedExecutionResult<Record<string, unknown>>;

/** One operation of a document that was parsed and validated: what it costs, and the code that answers it. */
export class Plan {
  /** What it asks for, where no variable has a say in it. */
  private readonly fixed: Measure | undefined;
  private described: boolean | undefined;
  private compiled: Compiled | undefined;

  /** @param hash of the document's text. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    readonly hash: string,
  ) {
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      throw refusal('BAD_REQUEST', 'A subscription needs a socket: graphql-ws at this address.');
    }
    const meter = new Meter(schema, document, {});
    const measure = meter.measure(operation);
    this.fixed = meter.askedVariables ? undefined : measure;
  }

  /**
   * Takes the price from whoever pays.
   *
   * @param openIntrospection whether somebody who has not signed in may read the schema.
   * @throws GraphQLError when it asks for more than the limits allow, or than its payers have left.
   */
  charge({ account, operation: { actor } }: GraphContext, variables: Values, openIntrospection: boolean): void {
    const measure = this.fixed ?? new Meter(this.schema, this.document, variables).measure(this.operation);
    refuseExcess(measure);
    account.charge(priceOf(measure));
    if (!openIntrospection && !actor && this.describes()) {
      throw refusal('INTROSPECTION_OFF', 'Sign in to read the schema.');
    }
  }

  async answer(context: GraphContext, variables: Values): Promise<Answer> {
    const compiled = (this.compiled ??= compileQuery(this.schema, this.document, this.operation.name?.value));
    const filled = withDefaults(this.schema, this.operation, variables);
    const result = isCompiledQuery(compiled) ? await compiled.query(undefined, context, filled) : compiled;
    const { data, errors } = result as ExecutionResult<Record<string, unknown>>;
    if (!errors) return { data };
    const { correlationId } = context.caller;
    return { ...(data !== undefined && { data }), errors: errors.map((error) => formatError(error, correlationId)) };
  }

  /** Whether it reads the schema's own description: asked for strangers alone. */
  private describes(): boolean {
    return (this.described ??= validate(this.schema, this.document, [NoSchemaIntrospectionCustomRule]).length > 0);
  }
}

export const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
