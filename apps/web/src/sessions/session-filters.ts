import type { SessionStatus } from '../gql/graphql';
import { oneOf } from '../kit/from-url';
import { type Monday, mondayFrom } from './week';

export const SESSION_STATUSES = [
  'planned',
  'confirmed',
  'held',
  'cancelled',
] as const satisfies readonly SessionStatus[];
export const PERIODS = ['coming', 'past'] as const;
export const VIEWS = ['list', 'week', 'rooms'] as const;

export interface SessionFilters {
  readonly status?: SessionStatus | undefined;
  /** Absent for all, those without a time included. */
  readonly period?: (typeof PERIODS)[number] | undefined;
  /** Absent for the list. */
  readonly view?: (typeof VIEWS)[number] | undefined;
  /** Of the views of a week; absent for this one. */
  readonly week?: Monday | undefined;
}

export const sessionFilters = ({ status, period, view, week }: Record<string, unknown>): SessionFilters => ({
  status: oneOf(SESSION_STATUSES, status),
  period: oneOf(PERIODS, period),
  view: oneOf(VIEWS, view),
  week: mondayFrom(week),
});

/** The query's bounds in time. To the minute, so that a screen that is drawn again asks the same question. */
export function boundsOf(period: SessionFilters['period'], now: Date = new Date()): { from?: string; to?: string } {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();
  if (period === 'coming') return { from: minute };
  return period === 'past' ? { to: minute } : {};
}
