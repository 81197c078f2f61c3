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

export interface VentureFilters {
  readonly search?: string | undefined;
  readonly status?: VentureStatus | undefined;
}

export const ventureFilters = ({ search, status }: Record<string, unknown>): VentureFilters => ({
  search: textFrom(search),
  status: oneOf(VENTURE_STATUSES, status),
});
