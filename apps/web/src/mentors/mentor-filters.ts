import type { MentorStatus, MentorUse } from '../gql/graphql';
import { flagFrom, oneOf, textFrom } from '../kit/from-url';

/** In the order of a mentor's path (C1). */
export const MENTOR_STATUSES = [
  'applied',
  'interviewing',
  'screening',
  'probation',
  'active',
  'on_leave',
  'alumni',
  'declined',
] as const satisfies readonly MentorStatus[];

export const USES = ['idle', 'overloaded', 'expiring', 'absent'] as const satisfies readonly MentorUse[];

export interface MentorFilters {
  readonly search?: string | undefined;
  readonly status?: MentorStatus | undefined;
  readonly background?: string | undefined;
  readonly freeHoursOnly?: true | undefined;
  readonly use?: MentorUse | undefined;
}

export const mentorFilters = (search: Record<string, unknown>): MentorFilters => ({
  search: textFrom(search['search']),
  status: oneOf(MENTOR_STATUSES, search['status']),
  background: textFrom(search['background']),
  freeHoursOnly: flagFrom(search['freeHoursOnly']),
  use: oneOf(USES, search['use']),
});
