import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Refused } from '@outrigger/kernel';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { GraphContext } from './context.js';

/** A mutation is one transaction: all of it or nothing, and what a rule refuses becomes data in the payload. */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graph = GqlExecutionContext.create(context);
    const { operation } = graph.getInfo<GraphQLResolveInfo>().operation;
    if (operation !== OperationTypeNode.MUTATION) return next.handle();
    return from(this.deed(graph.getContext<GraphContext>(), next));
  }

  private async deed({ operation }: GraphContext, next: CallHandler): Promise<object> {
    const run = (): Promise<object> => lastValueFrom(next.handle() as Observable<object>);
    try {
      const result = await operation.write(run);
      return { refusals: [], ...result };
    } catch (error) {
      if (error instanceof Refused) return { refusals: error.refusals };
      throw error;
    }
  }
}
