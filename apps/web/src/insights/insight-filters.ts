import { oneOf, textFrom } from '../kit/from-url';

export const PARTS = ['programme', 'diagnosis', 'outcomes', 'evidence'] as const;
export type Part = (typeof PARTS)[number];
export const SPANS = ['quarter', 'year', 'three', 'ten'] as const;
export type Span = (typeof SPANS)[number];

export interface InsightFilters {
  /** The first, where nothing is said. */
  readonly part?: Part | undefined;
  /** The last twelve months, where nothing is said. */
  readonly span?: Span | undefined;
  /** Whose rows are open. */
  readonly figure?: string | undefined;
}

export const insightFilters = ({ part, span, figure }: Record<string, unknown>): InsightFilters => ({
  part: oneOf(PARTS, part),
  span: oneOf(SPANS, span),
  figure: textFrom(figure),
});

const MONTHS: Readonly<Record<Span, number>> = { quarter: 3, year: 12, three: 36, ten: 120 };

/** The first day of a span that ends today; the end of a shorter month stands in for a day that it lacks. */
export function firstDayOf(span: Span, today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - MONTHS[span], 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - MONTHS[span], Math.min(day, last))).toISOString().slice(0, 10);
}
