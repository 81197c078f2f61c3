import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/**
 * The variables with the defaults of those, and of input fields, that were left out: the compiled executor asks for
 * what must not be null as though it had no default.
 */
export function withDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Values,
): Values {
  const filled = variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    if (!(name in variables)) return defaultValue ? [[name, valueFromASTUntyped(defaultValue)] as const] : [];
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return declared ? [[name, fill(declared, variables[name])] as const] : [];
  });
  return { ...variables, ...Object.fromEntries(filled) };
}

function fill(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return fill(type.ofType, value);
  if (isListType(type) && Array.isArray(value)) return value.map((each) => fill(type.ofType, each));
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const given = value as Values;
  const fields = Object.values(type.getFields()).flatMap(({ name, type: inner, defaultValue }) => {
    if (given[name] !== undefined) return [[name, fill(inner, given[name])] as const];
    return defaultValue === undefined ? [] : [[name, defaultValue] as const];
  });
  return { ...given, ...Object.fromEntries(fields) };
}
