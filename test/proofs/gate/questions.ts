import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLArgument,
  type GraphQLSchema,
  isInputType,
  isListType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { DOORS } from '../../support/doors.js';
import { argumentsOf, tableOf } from '../attack/inputs.js';
import { requestOf, type RootField, rootFields, selectionOf } from '../attack/operations.js';

/** One operation that somebody may ask. */
export interface Question {
  readonly name: string;
  /** Every one of them is needed. */
  readonly permissions: readonly string[];
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids of rows of the asker's programme, by table. */
export type IdsOf = (table: string) => readonly string[];

/** Values that narrow a list as a person would. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  search: 'an',
  // To compare: two, however many programmes the asker has.
  ids: ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'],
  text: 'an',
  background: 'product',
  from: new Date(Date.now() - 30 * 86_400_000).toISOString(),
  to: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  now: new Date().toISOString(),
  firstDay: new Date(Date.now() - 3_650 * 86_400_000).toISOString().slice(0, 10),
  lastDay: new Date().toISOString().slice(0, 10),
  weekEnd: new Date(Date.now() + 7 * 86_400_000).toISOString(),
};

const locks = new Map(DOORS.map(({ field, lock }) => [field, lock as string]));

/** Pages and lists: a type with `items`, or a list of objects. */
function isList({ field }: RootField): boolean {
  const type = getNamedType(field.type);
  return isListType(getNullableType(field.type)) || (isObjectType(type) && 'items' in type.getFields());
}

function valuesOf(root: RootField, tables: ReadonlySet<string>, ids: IdsOf): Record<string, unknown> {
  const own = (name: string): readonly string[] => ids(tableOf(name, root, tables) ?? '');
  const made = argumentsOf(root, own);
  const sampled = Object.entries(made).map(([name, value]) => [name, SAMPLES[name] ?? value] as const);
  return Object.fromEntries(sampled);
}

/** Every list of the schema: plain, with each of its filters, with all of them, and its second page. */
export function listQuestions(schema: GraphQLSchema, tables: ReadonlySet<string>, ids: IdsOf): Question[] {
  return rootFields(schema, 'query')
    .filter(isList)
    .flatMap((root) => variantsOf(root, valuesOf(root, tables, ids)));
}

function variantsOf(root: RootField, values: Record<string, unknown>): Question[] {
  const { args, name } = root.field;
  const needed = args.filter(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
  // Pages are as large as the api lets through.
  const plain = {
    ...Object.fromEntries(needed.map((arg) => [arg.name, values[arg.name]])),
    ...(args.some((arg) => arg.name === 'first') && { first: null, after: null }),
  };
  const filters = Object.entries(values).filter(([arg]) => !(arg in plain));
  const narrowed = filters.map(([arg, value]) => ({ what: `(${arg})`, args: { ...plain, [arg]: value } }));
  const variants = [{ what: '', args: plain }, ...narrowed, { what: '(all)', args: { ...plain, ...values, ...plain } }];
  return variants.map(({ what, args: given }) => ({
    name: `${name}${what}`,
    permissions: [locks.get(name) ?? ''],
    // A list without pages cannot be made shorter: what is deeper is read below the pages of its type.
    ...requestOf(root, given, selectionOf(root, { deepest: 'first' in plain ? 4 : 2 })),
  }));
}

/** The console's own reading, as its build keeps it. */
export function consoleQuestions(schema: GraphQLSchema, tables: ReadonlySet<string>, ids: IdsOf): Question[] {
  const file = join(process.cwd(), 'apps', 'web', 'src', 'gql', 'persisted-documents.json');
  const documents = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  return documents.flatMap((query) => {
    const operation = getOperationAST(parse(query));
    const roots = operation ? rootsOf(operation, schema) : [];
    const [first] = roots;
    if (!operation || !first) return [];
    return {
      name: `console: ${operation.name?.value ?? first.field.name}`,
      permissions: roots.map(({ field }) => locks.get(field.name) ?? ''),
      query,
      variables: valuesOf({ ...first, field: { ...first.field, args: variablesOf(operation, schema) } }, tables, ids),
    };
  });
}

function rootsOf({ selectionSet }: OperationDefinitionNode, schema: GraphQLSchema): RootField[] {
  const names = selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
  const known = rootFields(schema, 'query');
  return names.flatMap((name) => known.filter(({ field }) => field.name === name));
}

/** The variables of an operation, as if they were arguments of a field. */
function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema): GraphQLArgument[] {
  return variableDefinitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node as NamedTypeNode);
    if (!isInputType(type)) return [];
    const nothing = {
      description: null,
      defaultValue: undefined,
      deprecationReason: null,
      astNode: null,
      extensions: {},
    };
    return { name: variable.name.value, type, ...nothing };
  });
}
