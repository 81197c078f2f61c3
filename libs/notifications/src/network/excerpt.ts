/** The most letters of Markdown that a letter tells; the rest is read in the console. */
const MOST = 320;
/** So many of them are looked at: signs and addresses of links go away. */
const MOST_READ = 4 * MOST;

/** Signs of emphasis around words; what stands inside a word, as in `snake_case` and in addresses, is part of it. */
const EMPHASIS = /(?<![\p{L}\p{N}*_`])[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}(?![\p{L}\p{N}*_`])/gu;

/** Markdown as one plain line, cut at a word. */
export function excerptOf(markdown: string): string {
  const plain = markdown
    .slice(0, MOST_READ)
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(EMPHASIS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= MOST && markdown.length <= MOST_READ) return plain;
  return `${plain.slice(0, MOST).replace(/\s+\S*$/, '')} …`;
}
