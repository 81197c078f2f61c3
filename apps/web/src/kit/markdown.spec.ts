import { blocksOf, spansOf } from './markdown-parts';

describe('Markdown', () => {
  it('has headings, paragraphs, lists, quotes and code', () => {
    const text = `# One\n\nTwo lines\nof words.\n- a\n- b\n  goes on\n\n1. first\n2) second\n> said\n> so\n\`\`\`\n<b>x</b>\n\`\`\``;
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', level: 1, text: 'One' },
      { kind: 'paragraph', text: 'Two lines of words.' },
      { kind: 'list', isOrdered: false, items: ['a', 'b goes on'] },
      { kind: 'list', isOrdered: true, items: ['first', 'second'] },
      { kind: 'quote', text: 'said so' },
      { kind: 'code', text: '<b>x</b>' },
    ]);
  });

  it('never loses a line, however odd', () => {
    expect(blocksOf('```\nopen')).toEqual([{ kind: 'code', text: 'open' }]);
    expect(blocksOf('   \n\n')).toEqual([]);
    expect(blocksOf('<script>alert(1)</script>')).toEqual([{ kind: 'paragraph', text: '<script>alert(1)</script>' }]);
  });

  it.each([
    ['**a** and *b* and `c`', ['strong a', 'text  and ', 'em b', 'text  and ', 'code c']],
    ['[vms](https://vms.example.org/a)', ['link vms']],
    ['[click](javascript:alert(1))', ['text click', 'text )']],
    ['[data](data:text/html,x)', ['text data']],
    ['<img src=x onerror=alert(1)>', ['text <img src=x onerror=alert(1)>']],
  ])('%s', (text, expected) => {
    expect(spansOf(text).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(expected);
  });
});
