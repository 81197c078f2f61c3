import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType } from '@outrigger/graph';
import { VentureType } from '@outrigger/ventures';
import {
  type Consent,
  CONSENTS,
  CONTACT_KINDS,
  type ContactKind,
  type Introduction,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
  type IntroductionStep,
  type Outcome,
  OUTCOMES,
  type ReceivedIntroduction,
  REPLIES,
  type Reply,
  SHAREABLE,
  type Shareable,
  type Side,
  SIDES,
  STEP_KINDS,
  type StepKind,
} from './introduction.entity.js';
import type { SisterProgramme } from './introduction.report.js';

export const StatusEnum = enumOf(INTRODUCTION_STATUSES);
registerEnumType(StatusEnum, {
  name: 'IntroductionStatus',
  description: 'Asked has no owner yet; approached waits for an answer; made waits for what comes of it.',
});
export const KindEnum = enumOf(CONTACT_KINDS);
registerEnumType(KindEnum, {
  name: 'ContactKind',
  description: 'Somebody outside, a mentor of the cohort, another programme.',
});
const ConsentEnum = enumOf(CONSENTS);
registerEnumType(ConsentEnum, { name: 'IntroductionConsent', description: 'The founders’, to what is shared.' });
export const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, {
  name: 'IntroductionOutcome',
  description: 'Made and useful, made without result, declined, withdrawn (A5).',
});
export const ReplyEnum = enumOf(REPLIES);
registerEnumType(ReplyEnum, { name: 'IntroductionReply', description: 'Of the one who was asked.' });
const SideEnum = enumOf(SIDES);
registerEnumType(SideEnum, { name: 'IntroductionSide', description: 'Who asked for it.' });
export const ShareableEnum = enumOf(SHAREABLE);
registerEnumType(ShareableEnum, { name: 'Shareable', description: 'What the other side may be told, field by field.' });
const StepEnum = enumOf(STEP_KINDS);
registerEnumType(StepEnum, { name: 'IntroductionStepKind' });

@ObjectType('SharedField', { description: 'One thing that is shared, as the other side reads it.' })
export class SharedFieldType {
  @Field(() => ShareableEnum) field!: Shareable;
  @Field() value!: string;
}

@ObjectType('IntroductionStep')
export class IntroductionStepType implements Omit<IntroductionStep, 'introductionId' | 'byId'> {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => String, { nullable: true, description: 'Null for the house, and for somebody outside.' })
  byName!: string | null;
  @Field(() => StepEnum) kind!: StepKind;
  @Field() words!: string;
}

type Unshown =
  | 'askedBy'
  | 'mentorId'
  | 'sisterId'
  | 'exchangeId'
  | 'shared'
  | 'consented'
  | 'consentedBy'
  | 'remindedOn'
  | 'replyToldAt'
  | 'closedBy';

@ObjectType('Introduction', { description: 'A tracked connection of a venture to somebody who can help it (A3, A5).' })
export class IntroductionType implements Omit<Introduction, Unshown> {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => String, { nullable: true }) askedByName!: string | null;
  @Field(() => SideEnum) side!: Side;
  @Field({ description: 'Whom or what they look for, and why.' }) wanted!: string;
  @Field(() => StatusEnum) status!: IntroductionStatus;
  @Field(() => ID, { nullable: true }) ownerId!: string | null;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field({ description: 'Whether the actor owns it.' }) isMine!: boolean;
  @Field({ description: 'Whether the actor may move it on: its owner, and the office.' }) mayMove!: boolean;
  @Field({ description: 'Whether the venture is the actor’s.' }) byMine!: boolean;
  @Field(() => KindEnum, { nullable: true }) kind!: ContactKind | null;
  @Field(() => String, { nullable: true, description: 'Of a person, or of another programme.' })
  contactName!: string | null;
  @Field(() => String, { nullable: true, description: 'For its owner and the office; for founders once it is made.' })
  contactEmail!: string | null;
  @Field(() => String, { nullable: true }) contactOrganisation!: string | null;
  @Field(() => [SharedFieldType], { description: 'What the contact is told, and nothing else.' })
  sharing!: SharedFieldType[];
  @Field(() => ConsentEnum) consent!: Consent;
  @Field(() => DateTime, { nullable: true }) consentedAt!: Date | null;
  @Field(() => String, { nullable: true }) nextStep!: string | null;
  @Field(() => Day, { nullable: true }) nextOn!: string | null;
  @Field({ description: 'The day of its next step is over.' }) isOverdue!: boolean;
  @Field(() => DateTime, { nullable: true }) approachedAt!: Date | null;
  @Field(() => ReplyEnum, { nullable: true }) reply!: Reply | null;
  @Field(() => String, { nullable: true }) replyWords!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom another programme names.' }) replyName!: string | null;
  @Field(() => String, { nullable: true }) replyEmail!: string | null;
  @Field(() => DateTime, { nullable: true }) repliedAt!: Date | null;
  @Field(() => OutcomeEnum, { nullable: true }) outcome!: Outcome | null;
  @Field(() => String, { nullable: true }) outcomeNote!: string | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => [IntroductionStepType], { description: 'Its history, the last 100, newest first.' })
  steps?: IntroductionStepType[];
}

export const IntroductionPage = pageType('IntroductionPage', () => IntroductionType);

type Unreceived = 'exchangeId' | 'fromId' | 'shared' | 'toldAt' | 'answeredBy';

@ObjectType('ReceivedIntroduction', {
  description: 'What another programme asks of this one: no more than its founders consented to (A3).',
})
export class ReceivedIntroductionType implements Omit<ReceivedIntroduction, Unreceived> {
  @Field(() => ID) id!: string;
  @Field() fromProgramme!: string;
  @Field(() => [SharedFieldType], { description: 'Empty once the other side has taken its consent back.' })
  sharing!: SharedFieldType[];
  @Field(() => DateTime) receivedAt!: Date;
  @Field(() => DateTime, { nullable: true }) emptiedAt!: Date | null;
  @Field(() => ReplyEnum, { nullable: true }) answer!: Reply | null;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom this office introduces.' }) contactName!: string | null;
  @Field(() => String, { nullable: true }) contactEmail!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
}

@ObjectType('IntroductionProgramme', { description: 'Another programme that takes introductions.' })
export class IntroductionProgrammeType implements SisterProgramme {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() country!: string;
}

@ObjectType('IntroductionOwner', { description: 'Somebody who may own an introduction of a venture.' })
export class IntroductionOwnerType {
  @Field(() => ID, { description: 'Their membership.' }) id!: string;
  @Field() name!: string;
  @Field({ description: 'Whether they are on the venture’s team.' }) isOnTeam!: boolean;
}
