import { changesSince, lineChanges } from './changes.solver.js';
import type { PublishedUnit } from './curriculum.entity.js';

const unit = (id: string, body: string): PublishedUnit => ({
  id,
  title: `Unit ${id}`,
  goals: ['Knows'],
  body,
  minutes: 30,
  videos: [],
  exercises: [],
  quiz: [],
  prerequisiteIds: [],
});
const copy = (of: string, body: string) => ({ ...unit(of, body), sourceUnitId: of });

describe('what has changed in the source', () => {
  it('is told line by line, the common lines kept', () => {
    expect(lineChanges(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same a',
      'removed b',
      'added x',
      'same c',
      'added d',
    ]);
    expect(lineChanges([], ['a'])).toEqual([{ kind: 'added', text: 'a' }]);
    expect(lineChanges(['a'], [])).toEqual([{ kind: 'removed', text: 'a' }]);
  });

  it('is told unit by unit: added, changed and removed; ours that say something else are named', () => {
    const before = [unit('a', 'One.'), unit('b', 'Two.'), unit('c', 'Three.'), unit('d', 'Four.')];
    const after = [unit('a', 'One.'), unit('b', 'Two, anew.'), unit('d', 'Four, anew.'), unit('e', 'Five.')];
    const ours = [copy('a', 'One.'), copy('b', 'Two.'), copy('c', 'Three.'), copy('d', 'Our four.')];
    expect(
      changesSince(before, after, ours).map(({ sourceUnitId, change, isOursChanged }) => [
        sourceUnitId,
        change,
        isOursChanged,
      ]),
    ).toEqual([
      ['e', 'added', false],
      ['b', 'changed', false],
      ['d', 'changed', true],
      ['c', 'removed', false],
    ]);
    expect(changesSince(before, before, ours)).toEqual([]);
  });
});
