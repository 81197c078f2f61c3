import 'reflect-metadata';
import { ROOMS } from '@outrigger/house';
import { LOCK } from '@outrigger/identity';

type Resolver = new (...args: never[]) => object;

/** A handler of GraphQL, with its lock as written. */
export interface Door {
  readonly resolver: string;
  readonly field: string;
  readonly kind: 'Query' | 'Mutation' | 'Subscription' | 'field';
  readonly lock: unknown;
}

const RESOLVER = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';
const FIELD = 'graphql:resolve_property';

const providersOf = (room: object): readonly Resolver[] =>
  (Reflect.getMetadata('providers', room) as readonly Resolver[] | undefined) ?? [];

const resolvers = ROOMS.flatMap(providersOf).filter(
  (provider) => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider),
);

function kindOf(handler: object): Door['kind'] | undefined {
  const kind = Reflect.getMetadata(RESOLVER, handler) as Door['kind'] | undefined;
  return kind ?? (Reflect.hasMetadata(FIELD, handler) ? 'field' : undefined);
}

/** Every handler of every room, fields included. */
export const DOORS: readonly Door[] = resolvers.flatMap(({ name, prototype }) => {
  const methods = Object.getOwnPropertyNames(prototype).filter((method) => method !== 'constructor');
  return methods.flatMap((method) => {
    const handler = (prototype as Record<string, object>)[method] as object;
    const kind = kindOf(handler);
    const field = (Reflect.getMetadata(NAME, handler) as string | undefined) ?? method;
    return kind ? [{ resolver: name, field, kind, lock: Reflect.getMetadata(LOCK, handler) as unknown }] : [];
  });
});
