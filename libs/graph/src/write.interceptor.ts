import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Refused } from '@outrigger/kernel';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { GraphContext } from './context.js';
import type { Idempotency } from './idempotency.js';

const UNKEYED = 'outrigger:unkeyed';

/** A deed that is done outside the programme's transaction, where no answer can be kept with it: it ignores keys. */
export const Unkeyed = (): MethodDecorator => SetMetadata(UNKEYED, true);

type Deed = () => Promise<object>;

/** A mutation is one transaction: all of it or nothing, and what a rule refuses becomes data in the payload. */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graph = GqlExecutionContext.create(context);
    const info = graph.getInfo<GraphQLResolveInfo>();
    if (info.operation.operation !== OperationTypeNode.MUTATION) return next.handle();
    const run: Deed = () => lastValueFrom(next.handle() as Observable<object>);
    const keeps = Reflect.getMetadata(UNKEYED, context.getHandler()) === undefined;
    const shared = graph.getContext<GraphContext>();
    return from(this.deed(shared, info.fieldName, keeps ? this.once(shared, info, run) : run));
  }

  private async deed({ operation }: GraphContext, name: string, run: Deed): Promise<object> {
    try {
      const result = await operation.write(name, run);
      return { refusals: [], ...result };
    } catch (error) {
      if (error instanceof Refused) return { refusals: error.refusals };
      throw error;
    }
  }

  /** Where the request names a key, the deed together with the memory of it. */
  private once({ operation, keyed }: GraphContext, { fieldName, fieldNodes }: GraphQLResolveInfo, run: Deed): Deed {
    if (!keyed) return run;
    const field = fieldNodes[0]?.alias?.value ?? fieldName;
    return async () => this.idempotency.once(await operation.tx(), keyed, field, run);
  }
}
