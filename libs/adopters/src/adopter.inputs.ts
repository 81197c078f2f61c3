import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, enumOf, PageArgs, Payload } from '@outrigger/graph';
import { MyProgrammeType } from '@outrigger/identity';
import { PolicyChoiceInput, PROGRAMME_KINDS, type ProgrammeKind, ProgrammeKindEnum } from '@outrigger/programmes';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ADOPTER_STAGES, type AdopterStage, SHARING_LEVELS, type SharingLevel } from './adopter.entity.js';
import { AdopterStageEnum, AdopterType, SharingEnum } from './adopter.graphql.js';

const SIDES = ['centre', 'adopter'] as const;
const SideEnum = enumOf(SIDES);
registerEnumType(SideEnum, { name: 'AgreementSide' });

@ArgsType()
export class AdoptersArgs extends PageArgs {
  @Field(() => AdopterStageEnum, { nullable: true })
  @IsOptional()
  @IsIn(ADOPTER_STAGES)
  stage?: AdopterStage | null;
}

@InputType()
export class RecordAdopterInput {
  @Field() @Length(2, 120) name!: string;
  @Field(() => ProgrammeKindEnum) @IsIn(PROGRAMME_KINDS) kind!: ProgrammeKind;
  @Field() @Length(2, 2) country!: string;
  @Field() @Length(1, 120) contactName!: string;
  @Field() @IsEmail() @MaxLength(200) contactEmail!: string;
  @Field({ description: 'What they want, in their words.' }) @Length(3, 2000) wish!: string;
}

@InputType()
export class RecordAdopterStepInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field({ description: 'What was done.' }) @Length(1, 500) did!: string;
  @Field() @Length(1, 200) nextStep!: string;
  @Field(() => Day) @IsString() nextOn!: string;
}

@InputType()
export class DraftAgreementInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field(() => Day) @IsString() startsOn!: string;
  @Field(() => Day) @IsString() endsOn!: string;
  @Field(() => SharingEnum) @IsIn(SHARING_LEVELS) sharing!: SharingLevel;
  @Field() @Length(20, 20_000) terms!: string;
}

@InputType()
export class SendAgreementInput {
  @Field(() => ID) @IsUUID() agreementId!: string;
}

@InputType()
export class SignAgreementInput {
  @Field(() => ID) @IsUUID() agreementId!: string;
  @Field(() => SideEnum, { description: 'The centre for itself; for the adopter when a signed paper came.' })
  @IsIn(SIDES)
  side!: (typeof SIDES)[number];
  @Field({ description: 'Who signs for that side.' }) @Length(1, 120) name!: string;
}

@InputType()
export class FirstMentorInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
  @Field() @MaxLength(40) primaryBackground!: string;
  @Field({ defaultValue: false }) @IsBoolean() canLead!: boolean;
}

@InputType()
export class NameFirstMentorsInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field(() => [FirstMentorInput], { description: 'All of them: this list replaces the one before.' })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => FirstMentorInput)
  mentors!: FirstMentorInput[];
}

@InputType()
export class RecordTrainingInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() immersionOn?: string;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() trainedOn?: string;
}

@InputType()
export class EndAdopterInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class LaunchAdopterInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field({ description: 'The short name in addresses: letters, digits and hyphens.' })
  @Matches(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/, { message: 'slug must be 3 to 40 small letters, digits and hyphens' })
  slug!: string;
  @Field() @MaxLength(60) zone!: string;
  @Field() @MaxLength(20) locale!: string;
  @Field() @Length(1, 120) managerName!: string;
  @Field() @IsEmail() @MaxLength(200) managerEmail!: string;
  @Field(() => PolicyChoiceInput, { nullable: true, description: 'What it decides otherwise than by default.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PolicyChoiceInput)
  policy?: PolicyChoiceInput | null;
  @Field(() => String, { nullable: true, description: 'Why, where its training is not complete.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}

@ObjectType()
export class AdopterPayload extends Payload {
  @Field(() => AdopterType, { nullable: true }) adopter?: AdopterType | null;
}

@ObjectType()
export class LaunchAdopterPayload extends Payload {
  @Field(() => MyProgrammeType, { nullable: true }) programme?: MyProgrammeType;
}
