import type { WorkKind } from '../gql/graphql';
import { oneOf } from '../kit/from-url';
import { WHOLE_LISTS } from './work-ways';

export interface TodayFilters {
  /** The one kind of work that is shown. */
  readonly kind?: WorkKind | undefined;
}

const KINDS = Object.keys(WHOLE_LISTS) as WorkKind[];

export const todayFilters = (search: Record<string, unknown>): TodayFilters => ({ kind: oneOf(KINDS, search['kind']) });
