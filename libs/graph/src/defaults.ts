import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/**
 * The variables with the defaults of input fields that were left out: the compiled executor asks for a field with a
 * default as though it had none.
 */
export function withDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Values,
): Values {
  const filled = variableDefinitions.flatMap(({ variable, type }) => {
    const name = variable.name.value;
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return declared && name in variables ? [[name, fill(declared, variables[name])] as const] : [];
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
