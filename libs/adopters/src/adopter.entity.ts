import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const ADOPTER_STAGES = ['inquiry', 'agreement', 'training', 'launched', 'leaving', 'left', 'declined'] as const;
export type AdopterStage = (typeof ADOPTER_STAGES)[number];
/** Before it is a programme, and as long as it may become one (O1). */
export const ON_ITS_WAY: readonly AdopterStage[] = ['inquiry', 'agreement', 'training'];
export const SHARING_LEVELS = ['none', 'aggregate', 'named'] as const;
export type SharingLevel = (typeof SHARING_LEVELS)[number];
export const ACTIVITIES = ['starting', 'operating', 'at_risk', 'dormant', 'closed'] as const;
export type Activity = (typeof ACTIVITIES)[number];
export const ADOPTER_STEPS = [
  'asked',
  'step',
  'drafted',
  'sent',
  'signed',
  'trained',
  'mentors',
  'launched',
  'leaving',
  'left',
  'declined',
  'call',
  'question',
  'answer',
] as const;
export type AdopterStepKind = (typeof ADOPTER_STEPS)[number];

/** An organisation on its way to becoming a programme; it stands in the centre's own tenant. */
@Entity('adopter')
export class Adopter extends Row {
  @Column('text') name!: string;
  @Column('text') kind!: 'university' | 'economic_development' | 'accelerator' | 'incubator' | 'hybrid';
  /** ISO 3166-1 alpha-2. */
  @Column('text') country!: string;
  @Column('text') contactName!: string;
  @Column('text') contactEmail!: string;
  /** What they want, in their words. */
  @Column('text') wish!: string;
  @Column('text') stage!: AdopterStage;
  @Column('timestamptz') askedAt!: Date;
  @Column('text', { nullable: true }) nextStep!: string | null;
  @Column('date', { nullable: true }) nextOn!: string | null;
  /** The last day of its immersion. */
  @Column('date', { nullable: true }) immersionOn!: string | null;
  /** When its training was complete (O7). */
  @Column('date', { nullable: true }) trainedOn!: string | null;
  @Column('date', { nullable: true }) launchedOn!: string | null;
  @Column('uuid', { nullable: true }) programmeId!: string | null;
  /** Whom the programme was given to at its launch. */
  @Column('text', { nullable: true }) managerName!: string | null;
  @Column('text', { nullable: true }) managerEmail!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) endedReason!: string | null;
}

/** One version of what centre and adopter agree on (O1). */
@Entity('adopter_agreement')
export class AdopterAgreement extends Row {
  @Column('uuid') adopterId!: string;
  @Column('integer') version!: number;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('text') sharing!: SharingLevel;
  @Column('text') terms!: string;
  @Column('timestamptz') draftedAt!: Date;
  @Column('uuid', { nullable: true }) draftedBy!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) centreName!: string | null;
  @Column('timestamptz', { nullable: true }) centreSignedAt!: Date | null;
  @Column('text', { nullable: true }) adopterName!: string | null;
  @Column('timestamptz', { nullable: true }) adopterSignedAt!: Date | null;
  @Column('text', { nullable: true }) adopterVia!: 'link' | 'paper' | null;
}

/** Somebody who is to be a mentor of the programme from its first day. */
@Entity('first_mentor')
export class FirstMentor extends Row {
  @Column('uuid') adopterId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') primaryBackground!: string;
  @Column('boolean') canLead!: boolean;
}

/** What was done about an adopter, when and by whom. */
@Entity('adopter_step')
export class AdopterStep extends Row {
  @Column('uuid') adopterId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('text') kind!: AdopterStepKind;
  @Column('text') words!: string;
  /** Of a call: its day, and who was on the other side. */
  @Column('date', { nullable: true }) heldOn!: string | null;
  @Column('text', { nullable: true }) withWhom!: string | null;
}

/** What is not settled with an adopter, until somebody knows. */
@Entity('adopter_question')
export class AdopterQuestion extends Row {
  @Column('uuid') adopterId!: string;
  @Column('text') question!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  /** Null while it is open. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
}
