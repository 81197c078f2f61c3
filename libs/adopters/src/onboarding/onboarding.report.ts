import type { Tx } from '@outrigger/tenancy';
import { ONBOARDING_STEPS, type OnboardingStepName } from './onboarding.entity.js';

export interface OnboardingItem {
  readonly step: OnboardingStepName;
  /** Seen in the programme's rows, or ticked. */
  readonly isDone: boolean;
  /** The house sees by itself whether it is done. */
  readonly isSeen: boolean;
  readonly isSkipped: boolean;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly dueOn: string | null;
}

/** Steps that the programme's own rows tell of; the others are ticked. */
export const SEEN_STEPS: readonly OnboardingStepName[] = [
  'brand',
  'playbook',
  'principles',
  'colleagues',
  'places',
  'mentors',
  'form',
  'list',
  'session',
  'meeting',
];

/** C5: a cohort is there with one team's worth of mentors. */
const FIRST_TEAM = 3;

/** The checklist of a new programme, in its order; of what there is much of, the end of an index is looked at. */
export const onboardingOf = (tx: Tx): Promise<OnboardingItem[]> => tx.sql<OnboardingItem>`
  with seen as (
    select jsonb_build_object(
      'brand', exists (select from programme where brand_color is not null),
      'playbook', exists (select from playbook_copy),
      'principles', exists (select from principles_signature),
      'colleagues', (select count(*) from membership where 'manager' = any(roles) and status <> 'revoked') > 1,
      'places', exists (select from room) or exists (select from opening_hours),
      'mentors', (select count(*) from mentor where status in ('active', 'probation')) >= ${FIRST_TEAM},
      'form', exists (select from intake),
      'list', (select max(made_at) from circulation where status <> 'draft') is not null,
      'session', (select max(starts_at) from session where status in ('confirmed', 'held')) is not null,
      'meeting', (select max(starts_at) from mentor_meeting where status in ('invited', 'held')) is not null) as of)
  select n.step, coalesce((s.of->>n.step)::boolean, false) or o.done_at is not null as "isDone", s.of ? n.step as "isSeen",
         o.skipped_at is not null as "isSkipped", o.owner_id as "ownerId", m.name as "ownerName", o.due_on::text as "dueOn"
    from unnest(${[...ONBOARDING_STEPS]}::text[]) with ordinality as n (step, place) cross join seen s
    left join onboarding_step o on o.step = n.step
    left join membership m on m.tenant_id = o.tenant_id and m.id = o.owner_id
   order by n.place`;
