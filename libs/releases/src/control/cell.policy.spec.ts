import { type Cell, risk, tellsMoves } from './cell.policy.js';
import { merged } from './merging.policy.js';

const all = (amounts: number[], isKnown: boolean[] = []) =>
  risk(
    { amounts, isKnown },
    amounts.map((_, at) => at),
  );

describe('R3: a cell', () => {
  it.each([
    ['nobody', [], null],
    ['nothing at all', [0, 0], null],
    ['one', [40], 'few'],
    ['two and three who add nothing', [40, 30, 0, 0, 0], 'few'],
    ['three alike', [10, 10, 10], null],
    ['three, of whom the smallest hides nobody', [100, 50, 14], 'dominant'],
    ['three, of whom the smallest just hides the largest', [100, 50, 15], null],
  ])('of %s', (_, amounts, expected) => {
    expect(all(amounts)).toBe(expected);
  });

  it('does not count those who are shown by name', () => {
    expect(all([10, 10, 10, 10], [true, true])).toBe('few');
  });
});

describe('R5: who came and who left', () => {
  const cell = (came: number[], left: number[]): Cell => ({
    axis: 'kind',
    category: 'x',
    parent: 0,
    members: [],
    moves: { came, left },
  });

  it.each([
    ['nobody', [cell([], [])], false],
    ['one', [cell([7], [])], true],
    ['two', [cell([7], [8])], true],
    ['three', [cell([7, 9], [8])], false],
    ['one who went from one of them to the other', [cell([7], []), cell([], [7])], false],
    ['one each, in three', [cell([7], []), cell([8], []), cell([9], [])], false],
  ])('%s', (_, cells, expected) => {
    expect(tellsMoves(cells)).toBe(expected);
  });
});

describe('R4: groups that are merged', () => {
  const groups = (sizes: Record<string, number>) =>
    new Map(
      Object.entries(sizes).map(([code, size], at) => [code, Array.from({ length: size }, (_, one) => at * 10 + one)]),
    );
  const sizes = (codes: Record<string, number>): Record<string, number> =>
    Object.fromEntries([...merged(groups(codes), 'rest')].map(([code, members]) => [code, members.length]));

  it.each([
    [
      { a: 3, b: 4 },
      { a: 3, b: 4 },
    ],
    [
      { a: 1, b: 2, c: 4 },
      { c: 4, rest: 3 },
    ],
    [
      { a: 1, b: 3, c: 4 },
      { c: 4, rest: 4 },
    ],
    [{ a: 1, b: 1 }, {}],
    [{ a: 2, b: 5 }, {}],
  ])('%j becomes %j', (before, after) => {
    expect(sizes(before as Record<string, number>)).toEqual(after);
  });
});
