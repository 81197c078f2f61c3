import { excerptOf } from './excerpt.js';

describe('an excerpt of Markdown', () => {
  it.each([
    ['Plain words.', 'Plain words.'],
    ['# A heading\n\nand *words* with a [link](https://example.org).', 'A heading and words with a link.'],
    ['- one\n- **two**\n\n1. three `four`', 'one two three four'],
    ['> said\n\n2 * 3 * 4 and snake_case', 'said 2 * 3 * 4 and snake_case'],
    ['see https://x.org/a_b_c, **not** my_own_file_name', 'see https://x.org/a_b_c, not my_own_file_name'],
    ['_one_ `two`, (*three*) and __four__.', 'one two, (three) and four.'],
  ])('%j', (markdown, expected) => {
    expect(excerptOf(markdown)).toBe(expected);
  });

  it('ends at a word', () => {
    const long = excerptOf('seven letters '.repeat(40));
    expect(long).toMatch(/^(seven letters )+(seven )?…$/);
    expect(long.length).toBeLessThan(330);
  });

  it('says that there is more, however little of the beginning are words', () => {
    const address = `https://example.org/${'a'.repeat(1200)}`;
    expect(excerptOf(`Read [this](${address}) and ${'much more '.repeat(20)}`)).toMatch(/^Read this and .* …$/);
  });
});
