import { GraphQLError } from 'graphql';
import { refuseBulk } from './values.js';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};

describe('the values of a request', () => {
  it.each([
    ['a long text', { a: 'x'.repeat(1_000_000) }],
    ['a thousand ids', { ids: Array.from({ length: 1_000 }, String) }],
    ['twenty levels', nested(20)],
    ['nothing', null],
  ])('may be %s', (_, body) => {
    expect(() => {
      refuseBulk(body);
    }).not.toThrow();
  });

  it.each([
    ['a list of thousands', { ids: Array.from({ length: 3_000 }, String) }],
    ['lists that are many together', Array.from({ length: 100 }, () => Array.from({ length: 100 }, String))],
    ['a hundred thousand levels', nested(100_000)],
  ])('may not be %s', (_, body) => {
    expect(() => {
      refuseBulk(body);
    }).toThrow(GraphQLError);
  });
});
