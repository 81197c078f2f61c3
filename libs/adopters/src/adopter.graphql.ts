import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StoredFileType } from '@outrigger/files';
import { DateTime, Day, enumOf, pageType } from '@outrigger/graph';
import { type ProgrammeKind, ProgrammeKindEnum } from '@outrigger/programmes';
import {
  ACTIVITIES,
  type Activity,
  type Adopter,
  ADOPTER_STAGES,
  ADOPTER_STEPS,
  type AdopterAgreement,
  type AdopterQuestion,
  type AdopterStage,
  type AdopterStep,
  type AdopterStepKind,
  type FirstMentor,
  SHARING_LEVELS,
  type SharingLevel,
} from './adopter.entity.js';

export const AdopterStageEnum = enumOf(ADOPTER_STAGES);
registerEnumType(AdopterStageEnum, {
  name: 'AdopterStage',
  description: 'Where an organisation is on its way to a programme (O1, O7).',
});
export const SharingEnum = enumOf(SHARING_LEVELS);
registerEnumType(SharingEnum, { name: 'SharingLevel', description: 'What the centre sees of a programme’s figures.' });
const ActivityEnum = enumOf(ACTIVITIES);
registerEnumType(ActivityEnum, {
  name: 'ProgrammeActivity',
  description: 'By its sessions and meetings: operating within 90 days, at risk within 180, then dormant.',
});
const StepEnum = enumOf(ADOPTER_STEPS);
registerEnumType(StepEnum, { name: 'AdopterStepKind' });
const ViaEnum = enumOf(['link', 'paper'] as const);
registerEnumType(ViaEnum, {
  name: 'SignedVia',
  description: 'By the link of a letter, or on a paper that the centre keeps.',
});

@ObjectType('AdopterAgreement', { description: 'One version of what centre and adopter agree on (O1).' })
export class AdopterAgreementType implements Omit<AdopterAgreement, 'adopterId' | 'draftedBy'> {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Day) startsOn!: string;
  @Field(() => Day) endsOn!: string;
  @Field(() => SharingEnum) sharing!: SharingLevel;
  @Field() terms!: string;
  @Field() isNewest!: boolean;
  @Field(() => DateTime) draftedAt!: Date;
  @Field(() => DateTime, { nullable: true }) sentAt!: Date | null;
  @Field(() => String, { nullable: true }) centreName!: string | null;
  @Field(() => DateTime, { nullable: true }) centreSignedAt!: Date | null;
  @Field(() => String, { nullable: true }) adopterName!: string | null;
  @Field(() => DateTime, { nullable: true }) adopterSignedAt!: Date | null;
  @Field(() => ViaEnum, { nullable: true }) adopterVia!: 'link' | 'paper' | null;
  @Field(() => [StoredFileType]) files?: StoredFileType[];
}

@ObjectType('FirstMentor', { description: 'Somebody who is to be a mentor from the programme’s first day.' })
export class FirstMentorType implements Omit<FirstMentor, 'adopterId'> {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() email!: string;
  @Field() primaryBackground!: string;
  @Field() canLead!: boolean;
}

@ObjectType('AdopterStep')
export class AdopterStepType implements Omit<AdopterStep, 'adopterId' | 'byId'> {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => String, { nullable: true, description: 'Null for somebody outside.' }) byName!: string | null;
  @Field(() => StepEnum) kind!: AdopterStepKind;
  @Field() words!: string;
  @Field(() => Day, { nullable: true, description: 'Of a call: when it was.' }) heldOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a call: who was on the other side.' })
  withWhom!: string | null;
}

@ObjectType('AdopterQuestion', { description: 'What is not settled with an adopter, until it is answered.' })
export class AdopterQuestionType implements Omit<AdopterQuestion, 'adopterId' | 'askedBy' | 'answeredBy'> {
  @Field(() => ID) id!: string;
  @Field() question!: string;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => String, { nullable: true }) askedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Null while it is open.' }) answer!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
}

@ObjectType('Adopter', { description: 'An organisation on its way to a programme, and since (O1, O7).' })
export class AdopterType implements Adopter {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => ProgrammeKindEnum) kind!: ProgrammeKind;
  @Field({ description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field() contactName!: string;
  @Field() contactEmail!: string;
  @Field({ description: 'What they want, in their words.' }) wish!: string;
  @Field(() => AdopterStageEnum) stage!: AdopterStage;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => String, { nullable: true }) nextStep!: string | null;
  @Field(() => Day, { nullable: true }) nextOn!: string | null;
  @Field({ description: 'Its next step is past its day.' }) isOverdue!: boolean;
  @Field(() => Day, { nullable: true, description: 'The last day of its immersion.' }) immersionOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'When its training was complete.' }) trainedOn!: string | null;
  @Field(() => Day, { nullable: true }) launchedOn!: string | null;
  @Field(() => ID, { nullable: true }) programmeId!: string | null;
  @Field(() => String, { nullable: true, description: 'Whom the programme was given to at its launch.' })
  managerName!: string | null;
  @Field(() => String, { nullable: true }) managerEmail!: string | null;
  @Field(() => Day, { nullable: true }) endedOn!: string | null;
  @Field(() => String, { nullable: true }) endedReason!: string | null;
  @Field(() => ActivityEnum, { nullable: true, description: 'Null before its launch.' }) activity!: Activity | null;
  @Field(() => Float, { nullable: true, description: 'Months from immersion to launch.' }) monthsToLaunch!:
    number | null;
  @Field(() => [AdopterAgreementType], { description: 'Newest first.' }) agreements?: AdopterAgreementType[];
  @Field(() => [FirstMentorType]) firstMentors?: FirstMentorType[];
  @Field(() => [AdopterStepType], { description: 'Its history, the last 100, newest first.' })
  steps?: AdopterStepType[];
  @Field(() => [AdopterStepType], { description: 'The log of calls, the last 50, newest first.' })
  calls?: AdopterStepType[];
  @Field(() => [AdopterQuestionType], { description: 'Open ones first.' }) questions?: AdopterQuestionType[];
}

export const AdopterPage = pageType('AdopterPage', () => AdopterType);
