import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Operation, Tx } from '@outrigger/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import type { Account } from './budgets.js';
import type { Keyed } from './idempotency-key.js';
import { Reader } from './reader.js';

/** Where a request comes from, and how an answer sets its cookies. */
export interface Caller {
  readonly address: string;
  readonly correlationId: string;
  /** The header `Idempotency-Key`, as it came. */
  readonly idempotencyKey?: string;
  /** Absent over a socket, where no cookie can be set. */
  readonly setCookie?: (cookie: string) => void;
}

/** What every resolver of one operation shares. */
export interface GraphContext {
  readonly operation: Operation;
  readonly caller: Caller;
  readonly account: Account;
  /** Set for a mutation that its sender may send again. */
  keyed?: Keyed;
}

const contextOf = (context: ExecutionContext): GraphContext =>
  GqlExecutionContext.create(context).getContext<GraphContext>();

/** The unit of work of this operation: the deed's own transaction, or the shared reading one. */
export const InTx = createParamDecorator((_: unknown, context: ExecutionContext): Promise<Tx> =>
  contextOf(context).operation.tx(),
);

/** Reads what the client selected below this field. */
export const Read = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const graph = GqlExecutionContext.create(context);
  return new Reader(graph.getContext<GraphContext>().operation, graph.getInfo<GraphQLResolveInfo>());
});

export const InOperation = createParamDecorator(
  (_: unknown, context: ExecutionContext): Operation => contextOf(context).operation,
);

export const CalledBy = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => contextOf(context).caller,
);
