import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { readPlainly } from './plain-fields.js';

it('takes the resolvers away that only read a property, and no other', () => {
  const rootFieldResolver = (root: { plain: string }): string => root.plain;
  const Query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      plain: { type: GraphQLString, resolve: rootFieldResolver },
      asked: { type: GraphQLString, resolve: () => 'asked' },
    },
  });
  const { plain, asked } =
    readPlainly(new GraphQLSchema({ query: Query }))
      .getQueryType()
      ?.getFields() ?? {};
  expect(plain?.resolve).toBeUndefined();
  expect(asked?.resolve).toBeDefined();
});
