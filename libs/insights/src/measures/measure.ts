import type { Sql } from '@outrigger/tenancy';
import type { Span } from '../period.js';

export interface Asked {
  readonly period: Span;
  readonly now: Date;
}

/** What a row of a figure leads to. */
export const SUBJECTS = ['venture', 'session', 'team'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * How a figure comes from its rows: how many there are, the sum of their amounts, the share of those whose amount is 1
 * in per cent, or the middle amount.
 */
export const WAYS = ['count', 'sum', 'share', 'median'] as const;
export type Way = (typeof WAYS)[number];

export const UNITS = ['ventures', 'teams', 'sessions', 'hours', 'days', 'percent', 'staff', 'euros'] as const;
export type Unit = (typeof UNITS)[number];

/** One figure of a programme, defined by its rows: whoever may see the rows can count them again (D2). */
export interface Measure {
  readonly way: Way;
  readonly unit: Unit;
  /** What happened on the days of a period, or how things are today, whatever the period. */
  readonly when: 'during' | 'now';
  readonly subject: Subject;
  /** One line that says what is counted, in words that may be published with the figure. */
  readonly says: string;
  /** Selects id, subject_id, title, detail, at, amount; each row once, `at` never null. */
  readonly rows: (asked: Asked) => Sql;
}

/** A figure that was read. */
export interface Reading {
  /** How many rows it has. */
  readonly n: number;
  readonly total: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);

/** @returns null where there is nothing to divide by. */
export function valueOf(way: Way, { n, total, median }: Reading): number | null {
  switch (way) {
    case 'count':
      return n;
    case 'sum':
      return rounded(total ?? 0);
    case 'share':
      return n === 0 ? null : rounded((100 * (total ?? 0)) / n);
    case 'median':
      return rounded(median);
  }
}
