import { rulesOf } from './entry-draft';

describe('the rules of a principle', () => {
  it.each([
    ['C2, T1', ['C2', 'T1']],
    ['c2 t1;c2,', ['C2', 'T1']],
    ['', []],
    [' nonsense ', ['NONSENSE']],
  ])('are read from %j', (line, rules) => {
    expect(rulesOf(line)).toEqual(rules);
  });
});
