import { changesSince } from './changes.solver.js';
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
  it('is told of slides and handouts as well, by name and size', () => {
    const [before, after] = [
      [{ ...unit('a', 'One'), files: [{ id: 'f', name: 'old.pdf', sizeBytes: 2000 }] }],
      [{ ...unit('a', 'One'), files: [{ id: 'g', name: 'new.pdf', sizeBytes: 5000 }] }],
    ];
    const ours = { ...copy('a', 'One'), files: [{ name: 'old.pdf', sizeBytes: 2000 }] };
    const [change] = changesSince(before, after, [ours]);
    expect(change).toMatchObject({ change: 'changed', isOursChanged: false });
    expect(change?.lines.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'removed File: old.pdf (2 KB)',
      'added File: new.pdf (5 KB)',
    ]);
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
