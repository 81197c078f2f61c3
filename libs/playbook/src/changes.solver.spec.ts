import { changesBetween, linesOf } from './changes.solver.js';
import { BLANK, type EntryText } from './entry.entity.js';

const text = (changes: Partial<EntryText>): EntryText => ({ ...BLANK, title: 'A title', summary: 'Why.', ...changes });
const field = {
  key: 'why',
  kind: 'choice',
  label: 'Why?',
  help: 'In a line.',
  required: false,
  means: null,
  options: [
    { value: 'a', label: 'One' },
    { value: 'b', label: 'Other' },
  ],
  min: 1,
  max: 2,
  from: null,
  until: null,
  takes: [],
} as const;

describe('an entry as lines', () => {
  it.each([
    [
      'principle',
      text({ rules: ['C2', 'T1'], body: 'One.\n\nTwo.' }),
      ['A title', 'Why.', 'Keeps: C2, T1', 'One.', 'Two.'],
    ],
    ['guide', text({ body: '# One' }), ['A title', 'Why.', '# One']],
    ['letter', text({ letterKind: 'mentorAccepted', subject: 'Hello', body: 'Dear,' }), ['Subject: Hello', 'Dear,']],
    [
      'form',
      text({ fields: [field] }),
      ['Question: Why? (choice, optional)', 'In a line.', 'Options: One, Other', 'Limits: 1 to 2'],
    ],
  ] as const)('of a %s', (kind, said, lines) => {
    expect(linesOf(kind, said)).toEqual(lines);
  });

  it('that say the same have no changes, whatever a letter or a form is called', () => {
    expect(changesBetween('form', text({ fields: [field] }), text({ title: 'Another', fields: [field] }))).toEqual([]);
    expect(changesBetween('guide', text({ body: 'One.\n\n\nTwo.' }), text({ body: 'One.\nTwo.' }))).toEqual([]);
    expect(changesBetween('guide', text({}), text({ title: 'Another' }))).toEqual([
      { kind: 'removed', text: 'A title' },
      { kind: 'added', text: 'Another' },
      { kind: 'same', text: 'Why.' },
    ]);
  });
});
