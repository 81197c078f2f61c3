import { lineChanges } from './line-changes.js';

const told = (before: readonly string[], after: readonly string[]): string[] =>
  lineChanges(before, after).map(({ kind, text }) => `${kind} ${text}`);
const many = (name: string): string[] => Array.from({ length: 25_000 }, (_, at) => `${name} ${at}`);

describe('what has changed between two texts', () => {
  it('is told line by line, the common lines kept', () => {
    expect(told(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
      'same a',
      'removed b',
      'added x',
      'same c',
      'added d',
    ]);
    expect(lineChanges([], ['a'])).toEqual([{ kind: 'added', text: 'a' }]);
    expect(lineChanges(['a'], [])).toEqual([{ kind: 'removed', text: 'a' }]);
  });

  it('finds one change in a long text, and takes two long texts that share nothing for what they are', () => {
    const [long, other] = [many('line'), many('other')];
    const changed = told(long, [...long.slice(0, 12_000), 'new', ...long.slice(12_000)]);
    expect(changed.filter((line) => !line.startsWith('same'))).toEqual(['added new']);
    expect(changed).toHaveLength(25_001);
    expect(told(long, other)).toEqual([
      ...long.map((line) => `removed ${line}`),
      ...other.map((line) => `added ${line}`),
    ]);
  });
});
