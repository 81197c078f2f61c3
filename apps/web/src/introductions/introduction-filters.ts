import type { IntroductionStatus, Shareable } from '../gql/graphql';
import { oneOf } from '../kit/from-url';

export const INTRODUCTION_STATUSES = [
  'asked',
  'moving',
  'approached',
  'made',
  'closed',
] as const satisfies readonly IntroductionStatus[];
/** Open ones, where nothing is said. */
export const SHOWS = ['open', 'overdue', 'mine', 'all'] as const;

/** What the other side may be told, in the order in which it reads. */
export const SHAREABLE = [
  'venture',
  'oneLiner',
  'sector',
  'stage',
  'needs',
  'wanted',
  'founders',
  'email',
] as const satisfies readonly Shareable[];

export interface IntroductionFilters {
  readonly show?: (typeof SHOWS)[number] | undefined;
  readonly status?: IntroductionStatus | undefined;
  readonly deed?: 'ask' | undefined;
}

export const introductionFilters = ({ show, status, deed }: Record<string, unknown>): IntroductionFilters => ({
  show: oneOf(SHOWS, show),
  status: oneOf(INTRODUCTION_STATUSES, status),
  deed: oneOf(['ask'], deed),
});

/** The query's filters. */
export const askedFor = ({ show = 'open', status }: IntroductionFilters) => ({
  status: status ?? null,
  mine: show === 'mine',
  overdue: show === 'overdue',
  open: show === 'open',
});
