import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const INTRODUCTION_STATUSES = ['asked', 'moving', 'approached', 'made', 'closed'] as const;
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number];
export const CONTACT_KINDS = ['specialist', 'mentor', 'programme'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export const CONSENTS = ['none', 'asked', 'given', 'refused', 'withdrawn'] as const;
export type Consent = (typeof CONSENTS)[number];
export const OUTCOMES = ['useful', 'fruitless', 'declined', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const REPLIES = ['yes', 'no', 'withdrawn'] as const;
export type Reply = (typeof REPLIES)[number];
export const SIDES = ['founder', 'mentor', 'office'] as const;
export type Side = (typeof SIDES)[number];
/** What founders may let the other side know, field by field. */
export const SHAREABLE = ['venture', 'oneLiner', 'sector', 'stage', 'needs', 'wanted', 'founders', 'email'] as const;
export type Shareable = (typeof SHAREABLE)[number];
export const STEP_KINDS = [
  'asked',
  'owner',
  'contact',
  'consent',
  'approached',
  'reply',
  'step',
  'reminded',
  'closed',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A tracked connection of a venture to somebody who can help it (A3, A5). */
@Entity('introduction')
export class Introduction extends Row {
  @Column('uuid') ventureId!: string;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('text') side!: Side;
  /** Whom or what they look for, and why. */
  @Column('text') wanted!: string;
  @Column('text') status!: IntroductionStatus;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) kind!: ContactKind | null;
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) contactOrganisation!: string | null;
  @Column('uuid', { nullable: true }) mentorId!: string | null;
  /** Of another programme, as the directory of those who may be asked names it. */
  @Column('uuid', { nullable: true }) sisterId!: string | null;
  /** The one name that both programmes have for it. */
  @Column('uuid', { nullable: true }) exchangeId!: string | null;
  /** What the contact is to be told. */
  @Column('text', { array: true }) shared!: Shareable[];
  /** What the founders consented to. */
  @Column('text', { array: true }) consented!: Shareable[];
  @Column('text') consent!: Consent;
  @Column('timestamptz', { nullable: true }) consentedAt!: Date | null;
  @Column('uuid', { nullable: true }) consentedBy!: string | null;
  @Column('text', { nullable: true }) nextStep!: string | null;
  @Column('date', { nullable: true }) nextOn!: string | null;
  /** The `nextOn` that its owner was reminded of. */
  @Column('date', { nullable: true }) remindedOn!: string | null;
  @Column('timestamptz', { nullable: true }) approachedAt!: Date | null;
  @Column('text', { nullable: true }) reply!: Reply | null;
  @Column('text', { nullable: true }) replyWords!: string | null;
  /** Whom another programme names. */
  @Column('text', { nullable: true }) replyName!: string | null;
  @Column('text', { nullable: true }) replyEmail!: string | null;
  @Column('timestamptz', { nullable: true }) repliedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) replyToldAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('text', { nullable: true }) outcomeNote!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
}

/** What was done about one, when and by whom. */
@Entity('introduction_step')
export class IntroductionStep extends Row {
  @Column('uuid') introductionId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('text') kind!: StepKind;
  @Column('text') words!: string;
}

/** What a sister programme asks of this one; the database writes it, with no more than was consented to. */
@Entity('received_introduction')
export class ReceivedIntroduction extends Row {
  @Column('uuid') exchangeId!: string;
  @Column('uuid') fromId!: string;
  @Column('text') fromProgramme!: string;
  @Column('jsonb') shared!: Partial<Record<Shareable, string>>;
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz', { nullable: true }) toldAt!: Date | null;
  /** When the other side took its consent back: nothing of it is here since. */
  @Column('timestamptz', { nullable: true }) emptiedAt!: Date | null;
  @Column('text', { nullable: true }) answer!: Reply | null;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
}
