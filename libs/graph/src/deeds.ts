import { Extensions } from '@nestjs/graphql';
import { Refused } from '@outrigger/kernel';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './context.js';
import type { Idempotency } from './idempotency.js';

const UNKEYED = 'unkeyed';

/** A deed that is done outside the programme's transaction, where no answer can be kept with it: it ignores keys. */
export const Unkeyed = (): MethodDecorator => Extensions({ [UNKEYED]: true });

type Resolve = GraphQLFieldResolver<unknown, GraphContext>;
type Deed = () => Promise<object>;

/** What a deed needs to know of the house that it is done in. */
export interface DeedRules {
  readonly idempotency: Idempotency;
  /** Before anything is remembered or told again. @throws for whoever may not do it. */
  readonly pass: (extensions: Readonly<Record<string, unknown>>, context: GraphContext) => void;
}

/**
 * A mutation is one transaction: all of it or nothing, and what a rule refuses becomes data in the payload. Set on the
 * schema, so that queries pay nothing for it.
 */
export function doDeeds(schema: GraphQLSchema, { idempotency, pass }: DeedRules): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = (field.resolve ?? defaultFieldResolver) as Resolve;
    const keeps = field.extensions[UNKEYED] === undefined;
    field.resolve = async (source, args, context: GraphContext, info) => {
      pass(field.extensions as Readonly<Record<string, unknown>>, context);
      const run: Deed = async () => (await resolve(source, args, context, info)) as object;
      return deed(context, info.fieldName, keeps ? once(idempotency, context, info, run) : run);
    };
  }
  return schema;
}

async function deed({ operation }: GraphContext, name: string, run: Deed): Promise<object> {
  try {
    const result = await operation.write(name, run);
    return { refusals: [], ...result };
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals };
    throw error;
  }
}

/** Where the request names a key, the deed together with the memory of it. */
function once(
  idempotency: Idempotency,
  { operation, keyed }: GraphContext,
  { fieldName, fieldNodes }: GraphQLResolveInfo,
  run: Deed,
): Deed {
  if (!keyed) return run;
  const field = fieldNodes[0]?.alias?.value ?? fieldName;
  return async () => idempotency.once(await operation.tx(), keyed, field, run);
}
