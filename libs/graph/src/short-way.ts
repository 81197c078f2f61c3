import { GraphQLError } from 'graphql';
import type { GraphContext } from './context.js';
import { formatError } from './errors.js';
import type { Executor } from './executor.js';
import { keyOf, REPLAYED, wasReplayed } from './idempotency-key.js';
import type { Answer, Plan } from './plan.js';

/** An answer as it goes out. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What was asked before needs none of the ceremony of the first time: no parsing, no validation, no negotiation. The
 * same plan answers, under the same limits, price and keys.
 */
export class ShortWay {
  constructor(private readonly executor: Executor) {}

  /** The plan for this body; undefined for whatever has to go the long way. */
  planFor(body: unknown): Plan | undefined {
    return isValues(body) && isValues(body['variables'] ?? {}) ? this.executor.planOf(body) : undefined;
  }

  /** @param body one for which there is a plan. */
  async answer(plan: Plan, body: unknown, contextOf: () => Promise<GraphContext>): Promise<Told> {
    const variables = ((body as Values)['variables'] ?? {}) as Values;
    let context: GraphContext | undefined;
    try {
      context = await contextOf();
      plan.charge(context, variables, this.executor.openIntrospection);
      context.keyed = keyOf(context, plan, variables);
      return told(await plan.answer(context, variables), context);
    } catch (error) {
      return toldFault(error, context?.caller.correlationId);
    } finally {
      await context?.operation.close();
    }
  }
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ANSWER = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

function told({ errors, data }: Answer, { caller, keyed }: GraphContext): Told {
  const headers = {
    ...ANSWER,
    'x-correlation-id': caller.correlationId,
    ...(keyed && wasReplayed(keyed) && { [REPLAYED]: 'true' }),
  };
  return { status: 200, headers, body: JSON.stringify({ errors, data }) };
}

function toldFault(error: unknown, correlationId?: string): Told {
  const { http } = (error instanceof GraphQLError ? error.extensions : {}) as { readonly http?: { status: number } };
  const body = JSON.stringify({ errors: [formatError(error, correlationId)] });
  return { status: http?.status ?? 500, headers: ANSWER, body };
}
