import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { createClient, type SubscribePayload } from 'graphql-ws';
import WebSocket from 'ws';
import { send } from './client.js';
import type { Door } from './doors.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql'), 'utf8'),
);

const EMPTY: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-7000-8000-000000000000',
  String: '',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2031-03-04T14:00:00Z',
  Day: '2031-03-04',
  JSON: {},
};

/** A value that GraphQL takes for this type and that means nothing to the product. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return EMPTY[type.name];
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
}

function requestFor({ kind, field }: Door): { query: string; variables: Record<string, unknown> } {
  const fields = schema.getRootType(kind.toLowerCase() as Parameters<typeof schema.getRootType>[0])?.getFields() ?? {};
  const { args, type } = fields[field] as GraphQLField<unknown, unknown>;
  const needed = args.filter((arg: GraphQLArgument) => isNonNullType(arg.type));
  const declared = needed.map(({ name, type: wanted }) => `$${name}: ${String(wanted)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
  return {
    query: `${kind.toLowerCase()} Knock${declared && `(${declared})`} { ${field}${passed && `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(needed.map((arg) => [arg.name, anyValue(arg.type)])),
  };
}

/** Comes to a door with empty hands. @returns the codes of its errors: FORBIDDEN from outside, anything else from inside. */
export async function knock(url: string, headers: Readonly<Record<string, string>>, door: Door): Promise<string[]> {
  if (door.kind === 'Subscription') return overSocket(url, headers, requestFor(door));
  const { errors = [] } = await send(url, headers, requestFor(door));
  return errors.map(({ extensions }) => extensions.code);
}

/** Sends one operation over a socket of its own. @returns the codes of the first answer's errors. */
export async function overSocket(
  url: string,
  headers: Readonly<Record<string, string>>,
  request: SubscribePayload,
): Promise<string[]> {
  const connection = {
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: headers,
    retryAttempts: 0,
  };
  const client = createClient(connection);
  try {
    const { value } = await client.iterate(request).next();
    return codesOf(value?.errors ?? []);
  } catch (errors) {
    if (!Array.isArray(errors)) throw errors;
    return codesOf(errors as GraphQLFormattedError[]);
  } finally {
    await client.dispose();
  }
}

const codesOf = (errors: readonly GraphQLFormattedError[]): string[] =>
  errors.map(({ extensions }) => String(extensions?.['code']));
