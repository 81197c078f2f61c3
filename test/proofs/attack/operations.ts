import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isObjectType,
} from 'graphql';
import { type Answer, type Ask, type Fields } from '../../support/client.js';

/** What an operation asks for below a field: `true` for a value, more for an object. */
export interface Selection {
  readonly [field: string]: Selection | true;
}

export type Kind = 'query' | 'mutation' | 'subscription';

/** A root field, as introspection tells it. */
export interface RootField {
  readonly kind: Kind;
  readonly field: GraphQLField<unknown, unknown>;
}

export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The schema of the api that runs, asked of itself. */
export async function introspect(ask: Ask): Promise<GraphQLSchema> {
  const { data, errors } = await ask(getIntrospectionQuery());
  if (!data) throw new Error(`No introspection: ${JSON.stringify(errors)}`);
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

export function rootFields(schema: GraphQLSchema, kind: Kind): RootField[] {
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType() }[kind as 'query' | 'mutation'];
  const type = kind === 'subscription' ? schema.getSubscriptionType() : root;
  return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
}

const typeOf = ({ type }: GraphQLField<unknown, unknown>): GraphQLNamedType => getNamedType(type);

/** Levels below the root field; the api allows ten in all. */
const DEEPEST = 9;

interface Place {
  readonly type: GraphQLObjectType;
  readonly into: Record<string, Selection | true>;
  readonly depth: number;
}

/**
 * All that can be asked below a field: breadth first, every field of every type, and every type's edges where it is
 * met first; where it is met again, its values.
 *
 * @param only the one edge of the first object that is followed.
 */
export function selectionOf(
  { field }: RootField,
  { only, deepest = DEEPEST }: { readonly only?: string; readonly deepest?: number } = {},
): Selection | undefined {
  const type = typeOf(field);
  if (!isObjectType(type)) return undefined;
  const whole: Record<string, Selection | true> = {};
  const queue: Place[] = [{ type, into: whole, depth: 1 }];
  const opened = new Set<string>();
  for (let place = queue.shift(); place; place = queue.shift()) {
    const { type: here, into, depth } = place;
    const again = opened.has(here.name) || depth >= deepest;
    opened.add(here.name);
    for (const below of Object.values(here.getFields())) {
      const named = typeOf(below);
      if (!isObjectType(named)) into[below.name] = true;
      else if (!again && (depth > 1 || only === undefined || only === below.name)) {
        const next: Record<string, Selection | true> = {};
        into[below.name] = next;
        queue.push({ type: named, into: next, depth: depth + 1 });
      }
    }
  }
  return pruned(whole);
}

/** Without objects of which nothing is asked. */
function pruned(selection: Selection): Selection {
  const kept = Object.entries(selection).map(([name, below]) => [name, below === true ? true : pruned(below)] as const);
  return Object.fromEntries(kept.filter(([, below]) => below === true || Object.keys(below).length > 0));
}

/** The edges of the first object below a field: what a selection that costs too much is taken apart by. */
export function edgesOf({ field }: RootField): string[] {
  const type = typeOf(field);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((below) => isObjectType(typeOf(below)))
    .map(({ name }) => name);
}

const printed = (selection: Selection): string =>
  `{ ${Object.entries(selection)
    .map(([name, below]) => (below === true ? name : `${name} ${printed(below)}`))
    .join(' ')} }`;

/** One root field with its arguments as variables. */
export function requestOf({ kind, field }: RootField, args: Request['variables'], selection?: Selection): Request {
  const given = field.args.filter(({ name }) => name in args);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const below = selection ? printed(selection) : '';
  const head = `${kind} Raid${declared && `(${declared})`}`;
  return { query: `${head} { ${field.name}${passed && `(${passed})`} ${below} }`, variables: args };
}

/** `Type.field` of all that a selection asks. */
export function asked(schema: GraphQLSchema, { kind, field }: RootField, selection?: Selection): string[] {
  const root = kind.replace(/^./, (first) => first.toUpperCase());
  const walk = (type: GraphQLNamedType, below: Selection): string[] => {
    if (!isObjectType(type)) return [];
    return Object.entries(below).flatMap(([name, deeper]) => {
      const next = type.getFields()[name];
      return [`${type.name}.${name}`, ...(next && deeper !== true ? walk(typeOf(next), deeper) : [])];
    });
  };
  return [`${root}.${field.name}`, ...(selection ? walk(typeOf(field), selection) : [])];
}

const isEmpty = (value: Fields): boolean => Array.isArray(value) && value.length === 0;

/** `Type.field` of all that came with data: not null, not an empty list; no refusal is an answer as well. */
export function reached({ kind, field }: RootField, { data }: Pick<Answer, 'data'>): string[] {
  const root = kind.replace(/^./, (first) => first.toUpperCase());
  const found = new Set<string>();
  const walk = (type: GraphQLNamedType, value: Fields): void => {
    if (!isObjectType(type)) return;
    for (const each of [value].flat()) {
      for (const [name, below] of Object.entries((each ?? {}) as Record<string, Fields>)) {
        const next = type.getFields()[name];
        if (!next || below === null || (isEmpty(below) && name !== 'refusals')) continue;
        found.add(`${type.name}.${name}`);
        walk(typeOf(next), below);
      }
    }
  };
  const value: Fields = data?.[field.name] ?? null;
  if (value === null) return [];
  walk(typeOf(field), value);
  return [`${root}.${field.name}`, ...found];
}
