/** Milliseconds; the end is outside. Lists of spans are in order and do not touch, unless said otherwise. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const shift = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

/** Orders and joins spans that come in any order and may overlap. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

export function intersect(left: readonly Span[], right: readonly Span[]): Span[] {
  const common: Span[] = [];
  let [i, j] = [0, 0];
  for (let [a, b] = [left[i], right[j]]; a && b; [a, b] = [left[i], right[j]]) {
    const span = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
    if (span.from < span.to) common.push(span);
    if (a.to < b.to) i++;
    else j++;
  }
  return common;
}

/** All that is in none of the spans. */
function outside(spans: readonly Span[]): Span[] {
  const edges = [-Infinity, ...spans.flatMap(({ from, to }) => [from, to]), Infinity];
  return Array.from({ length: edges.length / 2 }, (_, i) => ({
    from: edges[2 * i] ?? Infinity,
    to: edges[2 * i + 1] ?? Infinity,
  }));
}

export const subtract = (spans: readonly Span[], taken: readonly Span[]): Span[] =>
  intersect(spans, outside(union(taken)));

/** The instants at which something of this length may start and still end inside its span. */
export const erode = (spans: readonly Span[], length: number): Span[] =>
  spans.filter(({ from, to }) => to - from >= length).map(({ from, to }) => ({ from, to: to - length + 1 }));
