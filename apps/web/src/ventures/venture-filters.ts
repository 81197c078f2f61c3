import type { VentureStatus } from '../gql/graphql';
import { oneOf, textFrom } from '../kit/from-url';

/** In the order of a venture's path. */
export const VENTURE_STATUSES = [
  'draft',
  'submitted',
  'screening',
  'accepted',
  'deferred',
  'declined',
  'circulating',
  'mentored',
  'paused',
  'graduated',
  'closed',
] as const satisfies readonly VentureStatus[];

export const VENTURE_STAGES = ['idea', 'prototype', 'pilot', 'revenue', 'growth'] as const;
export const VENTURE_ORIGINS = ['student', 'faculty', 'staff', 'alumni', 'community'] as const;

/** What the office sees of a venture beside its name; those that are not chosen away. */
export const VENTURE_COLUMNS = ['status', 'health', 'needs', 'mentors', 'last', 'next', 'sector', 'submitted'] as const;
export type VentureColumn = (typeof VENTURE_COLUMNS)[number];

export const FORMS = ['board', 'table'] as const;

/** One view of the ventures, all of it in the address: what is saved and shared is this. */
export interface VentureView {
  readonly form?: (typeof FORMS)[number] | undefined;
  readonly search?: string | undefined;
  readonly status?: VentureStatus | undefined;
  readonly stage?: (typeof VENTURE_STAGES)[number] | undefined;
  readonly origin?: (typeof VENTURE_ORIGINS)[number] | undefined;
  /** Columns that are left out, by name. */
  readonly without?: string | undefined;
}

export const ventureView = (search: Record<string, unknown>): VentureView => ({
  form: oneOf(FORMS, search['form']),
  search: textFrom(search['search']),
  status: oneOf(VENTURE_STATUSES, search['status']),
  stage: oneOf(VENTURE_STAGES, search['stage']),
  origin: oneOf(VENTURE_ORIGINS, search['origin']),
  without: columnsIn(search['without']).join(',') || undefined,
});

const columnsIn = (value: unknown): readonly VentureColumn[] => {
  const words = typeof value === 'string' ? value.split(',') : [];
  return VENTURE_COLUMNS.filter((column) => words.includes(column));
};

export const columnsOf = ({ without }: VentureView): readonly VentureColumn[] => {
  const left = columnsIn(without);
  return VENTURE_COLUMNS.filter((column) => !left.includes(column));
};

export const withColumns = (columns: readonly string[]): string | undefined =>
  VENTURE_COLUMNS.filter((column) => !columns.includes(column)).join(',') || undefined;

/** As it is saved. */
export function queryOf(view: VentureView): string {
  const told = Object.entries(view).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return new URLSearchParams(told).toString();
}

export const viewFrom = (query: string): VentureView => ventureView(Object.fromEntries(new URLSearchParams(query)));

/** Whoever filters by a status looks at a table, unless they say otherwise. */
export const formOf = ({ form, status }: VentureView): (typeof FORMS)[number] => form ?? (status ? 'table' : 'board');
