import { type GraphQLSchema, isObjectType } from 'graphql';

/** Nest's own resolver of a field that has none: it reads the property of the same name. */
const READS_ITS_PROPERTY = 'rootFieldResolver';

/**
 * Takes the resolvers away that resolve nothing. What is compiled then reads the property where it stands; before, each
 * value of each row was a call with a description of the question.
 */
export function readPlainly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === READS_ITS_PROPERTY) delete field.resolve;
    }
  }
  return schema;
}
