import { moved } from './order';

describe('the order of a list', () => {
  const ids = ['a', 'b', 'c'];
  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['b', 0, ['b', 'a', 'c']],
  ] as const)('puts %s at %d', (id, to, expected) => {
    expect(moved(ids, id, to)).toEqual(expected);
  });

  it.each([
    ['a', 0],
    ['a', -1],
    ['c', 3],
    ['x', 1],
  ] as const)('leaves all as it is where %s cannot go to %d', (id, to) => {
    expect(moved(ids, id, to)).toBe(ids);
  });
});
