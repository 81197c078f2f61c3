import 'reflect-metadata';
import { ROOMS } from '@outrigger/house';
import { LOCK, PERMISSIONS } from '@outrigger/identity';

type Resolver = new (...args: never[]) => object;

interface Door {
  readonly name: string;
  readonly kind: string;
  readonly lock: unknown;
}

const RESOLVER = 'graphql:resolver_type';
const FIELD = 'graphql:resolve_property';

const resolvers = ROOMS.flatMap((room) => (Reflect.getMetadata('providers', room) as readonly Resolver[] | undefined) ?? [])
  .filter((provider) => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider));

const doors: Door[] = resolvers.flatMap(({ name, prototype }) => {
  const methods = Object.getOwnPropertyNames(prototype).filter((method) => method !== 'constructor');
  return methods.flatMap((method) => {
    const handler = (prototype as Record<string, object>)[method] as object;
    const kind: unknown = Reflect.getMetadata(RESOLVER, handler) ?? (Reflect.hasMetadata(FIELD, handler) ? 'field' : undefined);
    return kind === undefined ? [] : [{ name: `${name}.${method}`, kind: String(kind), lock: Reflect.getMetadata(LOCK, handler) as unknown }];
  });
});

const PUBLIC = ['SignInResolver.acceptInvitation', 'SignInResolver.refresh', 'SignInResolver.signIn'];

describe('doors', () => {
  it('are found', () => {
    expect(doors.filter(({ kind }) => kind === 'Mutation').length).toBeGreaterThan(20);
    expect(doors.filter(({ kind }) => kind === 'Query').length).toBeGreaterThan(12);
    expect(doors.filter(({ kind }) => kind === 'Subscription').length).toBeGreaterThan(0);
  });

  it('all have a lock', () => {
    expect(doors.filter(({ kind, lock }) => kind !== 'field' && lock === undefined)).toEqual([]);
  });

  it('have locks that the role table knows', () => {
    const known: readonly unknown[] = [...PERMISSIONS, 'open'];
    expect(doors.filter(({ lock }) => lock !== undefined && !known.includes(lock))).toEqual([]);
  });

  it('are open to strangers only where this list says', () => {
    expect(doors.filter(({ lock }) => lock === 'open').map(({ name }) => name).sort()).toEqual(PUBLIC);
  });

  it('never stand on a field, where no guard runs', () => {
    expect(doors.filter(({ kind, lock }) => kind === 'field' && lock !== undefined)).toEqual([]);
  });
});
