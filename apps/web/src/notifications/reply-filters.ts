import { oneOf } from '../kit/from-url';

export interface ReplyFilters {
  /** Absent for those that wait for the office. */
  readonly which?: 'all' | undefined;
}

export const replyFilters = ({ which }: Record<string, unknown>): ReplyFilters => ({ which: oneOf(['all'], which) });
