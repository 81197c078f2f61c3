import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What a new programme sees to, in a good order. */
export const ONBOARDING_STEPS = [
  'about',
  'brand',
  'playbook',
  'principles',
  'colleagues',
  'sender',
  'places',
  'mentors',
  'form',
  'topics',
  'list',
  'session',
  'meeting',
  'sharing',
] as const;
export type OnboardingStepName = (typeof ONBOARDING_STEPS)[number];

/** What somebody decided about one step; steps that nobody touched have no row. */
@Entity('onboarding_step')
export class OnboardingStep extends Row {
  @Column('text') step!: OnboardingStepName;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { nullable: true }) skippedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}
