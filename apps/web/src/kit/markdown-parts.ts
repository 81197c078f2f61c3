export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'quote' | 'code' | 'paragraph'; readonly text: string };

export type Span =
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const HEADING = /^(#{1,4})\s+(.+)$/;
const ITEM = /^\s*(?:[-*]|\d{1,3}[.)])\s+/;
const ORDERED = /^\s*\d/;
const QUOTE = /^>\s?/;
const FENCE = /^```/;

/** Blocks are parted by empty lines; a heading, a list, a quote and a fenced block end a paragraph as well. */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const [block, next] = blockAt(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function blockAt(lines: readonly string[], at: number): readonly [Block | null, number] {
  const line = lines[at] ?? '';
  if (line.trim() === '') return [null, at + 1];
  const heading = HEADING.exec(line);
  if (heading) return [{ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }, at + 1];
  if (FENCE.test(line)) return fenced(lines, at + 1);
  if (ITEM.test(line)) {
    const taken = run(lines, at, (next) => ITEM.test(next) || /^\s{2,}\S/.test(next));
    return [{ kind: 'list', isOrdered: ORDERED.test(line), items: itemsOf(taken) }, at + taken.length];
  }
  if (QUOTE.test(line)) {
    const taken = run(lines, at, (next) => QUOTE.test(next));
    return [{ kind: 'quote', text: taken.map((each) => each.replace(QUOTE, '')).join(' ') }, at + taken.length];
  }
  const taken = run(lines, at, (next) => ![HEADING, ITEM, QUOTE, FENCE].some((other) => other.test(next)));
  return [{ kind: 'paragraph', text: taken.join(' ') }, at + taken.length];
}

function fenced(lines: readonly string[], from: number): readonly [Block, number] {
  const length = lines.slice(from).findIndex((line) => FENCE.test(line));
  const end = length < 0 ? lines.length : from + length;
  return [{ kind: 'code', text: lines.slice(from, end).join('\n') }, end + 1];
}

/** The lines from there on that belong to it; the first always does. */
function run(lines: readonly string[], at: number, belongs: (line: string) => boolean): readonly string[] {
  const rest = lines.slice(at + 1);
  const length = rest.findIndex((line) => line.trim() === '' || !belongs(line));
  return lines.slice(at, at + 1 + (length < 0 ? rest.length : length));
}

/** A line that is set in goes on with the item before. */
function itemsOf(lines: readonly string[]): readonly string[] {
  return lines.reduce<string[]>((items, line) => {
    const last = items.length - 1;
    if (ITEM.test(line) || last < 0) return [...items, line.replace(ITEM, '')];
    return [...items.slice(0, last), `${items[last] ?? ''} ${line.trim()}`];
  }, []);
}

const SPAN = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((\S+?)\)/g;
const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** Strong, emphasis, code and links to the web or a mailbox; a link to anything else is its words. */
export function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(SPAN)) {
    if (found.index > from) spans.push({ kind: 'text', text: text.slice(from, found.index) });
    spans.push(spanOf(found));
    from = found.index + found[0].length;
  }
  return from < text.length ? [...spans, { kind: 'text', text: text.slice(from) }] : spans;
}

function spanOf([whole, strong, em, code, label, url]: RegExpExecArray): Span {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (em !== undefined) return { kind: 'em', text: em };
  if (code !== undefined) return { kind: 'code', text: code };
  if (label !== undefined && url !== undefined && URL.canParse(url) && SAFE.has(new URL(url).protocol)) {
    return { kind: 'link', text: label, url };
  }
  return { kind: 'text', text: label ?? whole };
}
