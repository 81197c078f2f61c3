import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Day, PageArgs, Payload } from '@outrigger/graph';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import {
  CONTACT_KINDS,
  type ContactKind,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
  type Outcome,
  OUTCOMES,
  REPLIES,
  type Reply,
  SHAREABLE,
  type Shareable,
} from './introduction.entity.js';
import {
  IntroductionType,
  KindEnum,
  OutcomeEnum,
  ReceivedIntroductionType,
  ReplyEnum,
  ShareableEnum,
  StatusEnum,
} from './introduction.graphql.js';

@ArgsType()
export class IntroductionsArgs extends PageArgs {
  @Field(() => StatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(INTRODUCTION_STATUSES)
  status?: IntroductionStatus | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() ventureId?: string | null;
  @Field({ defaultValue: false, description: 'Those that the actor owns.' }) @IsBoolean() mine!: boolean;
  @Field({ defaultValue: false, description: 'Those whose next step is overdue.' }) @IsBoolean() overdue!: boolean;
  @Field({ defaultValue: false, description: 'Those without an outcome.' }) @IsBoolean() open!: boolean;
}

@InputType()
export class AskForIntroductionInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field({ description: 'Whom or what they look for, and why.' }) @Length(3, 500) wanted!: string;
  @Field(() => [ShareableEnum], { defaultValue: [], description: 'A founder who names fields consents to them.' })
  @ArrayMaxSize(SHAREABLE.length)
  @ArrayUnique()
  @IsIn(SHAREABLE, { each: true })
  shared!: Shareable[];
}

@InputType()
export class TakeIntroductionInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
}

@InputType()
export class AssignIntroductionInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
  @Field(() => ID, { description: 'A membership.' }) @IsUUID() ownerId!: string;
}

@InputType()
export class RecordIntroductionStepInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
  @Field({ description: 'What was done.' }) @Length(1, 500) did!: string;
  @Field() @Length(1, 200) nextStep!: string;
  @Field(() => Day) @IsString() nextOn!: string;
}

@InputType()
export class ChooseIntroductionContactInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
  @Field(() => KindEnum) @IsIn(CONTACT_KINDS) kind!: ContactKind;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(120) contactName?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsEmail() @MaxLength(200) contactEmail?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(120) contactOrganisation?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() mentorId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() programmeId?: string | null;
  @Field(() => [ShareableEnum]) @ArrayMaxSize(SHAREABLE.length) @IsIn(SHAREABLE, { each: true }) shared!: Shareable[];
}

@InputType()
export class ConsentToIntroductionInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
  @Field({ description: 'No takes a former consent back as well.' }) @IsBoolean() agrees!: boolean;
  @Field(() => [ShareableEnum], { description: 'The fields that were looked at.' })
  @ArrayMaxSize(SHAREABLE.length)
  @IsIn(SHAREABLE, { each: true })
  seen!: Shareable[];
}

@InputType()
export class ApproachIntroductionContactInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
}

@InputType()
export class CloseIntroductionInput {
  @Field(() => ID) @IsUUID() introductionId!: string;
  @Field(() => OutcomeEnum) @IsIn(OUTCOMES) outcome!: Outcome;
  @Field({ description: 'What came of it.' }) @Length(3, 1000) note!: string;
}

@InputType()
export class AnswerReceivedIntroductionInput {
  @Field(() => ID) @IsUUID() receivedId!: string;
  @Field(() => ReplyEnum, { description: 'Withdrawn takes a yes back, and the contact with it.' })
  @IsIn(REPLIES)
  answer!: Reply;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(1000) words?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(120) contactName?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsEmail() @MaxLength(200) contactEmail?: string | null;
}

@ObjectType({ isAbstract: true })
abstract class IntroductionPayload extends Payload {
  @Field(() => IntroductionType, { nullable: true }) introduction?: IntroductionType | null;
}
@ObjectType()
export class AskForIntroductionPayload extends IntroductionPayload {}
@ObjectType()
export class TakeIntroductionPayload extends IntroductionPayload {}
@ObjectType()
export class AssignIntroductionPayload extends IntroductionPayload {}
@ObjectType()
export class RecordIntroductionStepPayload extends IntroductionPayload {}
@ObjectType()
export class ChooseIntroductionContactPayload extends IntroductionPayload {}
@ObjectType()
export class ConsentToIntroductionPayload extends IntroductionPayload {}
@ObjectType()
export class ApproachIntroductionContactPayload extends IntroductionPayload {}
@ObjectType()
export class CloseIntroductionPayload extends IntroductionPayload {}
@ObjectType()
export class AnswerReceivedIntroductionPayload extends Payload {
  @Field(() => ReceivedIntroductionType, { nullable: true }) received?: ReceivedIntroductionType | null;
}
