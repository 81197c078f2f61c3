import type { LinkProps } from '@tanstack/react-router';
import type { WorkKind } from '../gql/graphql';

type Way = Pick<LinkProps, 'to' | 'search'>;

/** Where all of a kind are listed. */
export const WHOLE_LISTS = {
  decide: { to: '/p/$slug/ventures', search: { status: 'submitted' } },
  form: { to: '/p/$slug/ventures', search: { status: 'accepted' } },
  swap: { to: '/p/$slug/ventures' },
  answers: { to: '/p/$slug/ventures' },
  wish: { to: '/p/$slug/ventures' },
  list: { to: '/p/$slug/lists' },
  interest: { to: '/p/$slug/lists' },
  unwanted: { to: '/p/$slug/lists' },
  strength: { to: '/p/$slug/ventures', search: { status: 'mentored' } },
  asked: { to: '/p/$slug/sessions', search: { status: 'planned' } },
  arrange: { to: '/p/$slug/sessions', search: { status: 'planned' } },
  agenda: { to: '/p/$slug/sessions', search: { status: 'confirmed', period: 'coming' } },
  summary: { to: '/p/$slug/sessions', search: { period: 'past' } },
  word: { to: '/p/$slug/help' },
  report: { to: '/p/$slug/sessions', search: { status: 'confirmed', period: 'past' } },
  silent: { to: '/p/$slug/ventures', search: { status: 'mentored' } },
  timeAsked: { to: '/p/$slug/replies' },
  guestAsks: { to: '/p/$slug/replies' },
  wordsCame: { to: '/p/$slug/replies' },
  warrant: { to: '/p/$slug/mentors', search: { use: 'expiring' } },
  conflict: { to: '/p/$slug/mentors' },
  action: { to: '/p/$slug/actions' },
  mentorInterview: { to: '/p/$slug/recruiting' },
  mentorSheet: { to: '/p/$slug/recruiting' },
  mentorReference: { to: '/p/$slug/recruiting' },
  mentorDecision: { to: '/p/$slug/recruiting' },
  mentorReturn: { to: '/p/$slug/mentors', search: { status: 'on_leave' } },
} as const satisfies Readonly<Record<WorkKind, Way>>;

/** Where a deed is done that needs more than one press, with the dialog that is open there. */
export const PLACES = {
  decide: { to: '/p/$slug/ventures/$id', search: {} },
  form: { to: '/p/$slug/ventures/$id/team' },
  swap: { to: '/p/$slug/ventures/$id/team' },
  answers: { to: '/p/$slug/ventures/$id', search: {} },
  wish: { to: '/p/$slug/ventures/$id', search: {} },
  list: { to: '/p/$slug/lists/$id', search: {} },
  interest: { to: '/p/$slug/ventures/$id', search: {} },
  unwanted: { to: '/p/$slug/ventures/$id', search: {} },
  strength: { to: '/p/$slug/ventures/$id/team' },
  asked: { to: '/p/$slug/sessions/$id', search: { deed: 'arrange' } },
  arrange: { to: '/p/$slug/sessions/$id', search: { deed: 'arrange' } },
  word: { to: '/p/$slug/help', search: {} },
  conflict: { to: '/p/$slug/mentors/$id', search: {} },
  mentorInterview: { to: '/p/$slug/recruiting/$id', search: { deed: 'interview' } },
  mentorSheet: { to: '/p/$slug/recruiting/$id', search: {} },
  mentorReference: { to: '/p/$slug/recruiting/$id', search: {} },
  mentorDecision: { to: '/p/$slug/recruiting/$id', search: {} },
  mentorReturn: { to: '/p/$slug/mentors/$id', search: {} },
} as const satisfies Partial<Record<WorkKind, Way>>;
