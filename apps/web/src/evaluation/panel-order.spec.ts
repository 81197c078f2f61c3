import { type Line, ordered, panelFrom } from './panel-order';

const line = (name: string, normalised: number | null, count = 0) =>
  ({ name, normalised, raw: normalised, spread: null, count }) as Line;

describe('the order of a panel', () => {
  const lines = [line('Birch', null), line('Alder', 3.5, 2), line('Cedar', 4.2, 1), line('Ash', null)];

  it.each([
    ['normalised', ['Cedar', 'Alder', 'Ash', 'Birch']],
    ['count', ['Alder', 'Cedar', 'Ash', 'Birch']],
    ['name', ['Alder', 'Ash', 'Birch', 'Cedar']],
  ] as const)('by %s', (by, names) => expect(ordered(lines, by).map(({ name }) => name)).toEqual(names));

  it('stands in the address', () => {
    expect(panelFrom({ by: 'raw', deed: 'close' })).toEqual({ by: 'raw', deed: 'close' });
    expect(panelFrom({ by: 'price' })).toEqual({ by: undefined, deed: undefined });
  });
});
