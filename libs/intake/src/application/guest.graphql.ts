import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEmail, Length, MaxLength, ValidateNested } from 'class-validator';
import { FormFieldType } from '../form/form.graphql.js';
import { ReleaseTextType, StateEnum } from '../period/intake.graphql.js';
import type { IntakeState } from '../period/intake.policy.js';
import { AnswerInput } from './application.inputs.js';
import type { ApplyPage } from './guest-desk.js';

@ObjectType('OpenIntake')
export class OpenIntakeType {
  @Field() name!: string;
  @Field() about!: string;
  @Field(() => DateTime) opensAt!: Date;
  @Field(() => DateTime, { nullable: true }) closesAt!: Date | null;
  @Field(() => StateEnum) state!: IntakeState;
}

@ObjectType('ApplyPage', { description: 'What the open page of a programme says to those who might apply.' })
export class ApplyPageType implements ApplyPage {
  @Field() programme!: string;
  @Field(() => String, { nullable: true }) brandColor!: string | null;
  @Field({ description: "The programme's IANA zone." }) zone!: string;
  @Field(() => OpenIntakeType, { nullable: true, description: 'The open one, else the next, else the last.' })
  intake!: OpenIntakeType | null;
  @Field(() => [FormFieldType]) fields!: FormFieldType[];
  @Field(() => [String], { description: 'The keys of the fields that decide who may apply.' }) decisive!: string[];
  @Field(() => ReleaseTextType) release!: ReleaseTextType;
}

@ArgsType()
export class ApplyPageArgs {
  @Field({ description: "The programme's slug." }) @Length(1, 60) programme!: string;
}

@InputType()
export class CheckEligibilityInput {
  @Field({ description: "The programme's slug." }) @Length(1, 60) programme!: string;
  @Field(() => [AnswerInput])
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers!: AnswerInput[];
}

@InputType()
export class StartApplicationInput {
  @Field({ description: "The programme's slug." }) @Length(1, 60) programme!: string;
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
}

@ObjectType()
export class StartApplicationPayload extends Payload {}

@ObjectType('Eligibility', { description: 'The rules that are not met, as far as they are answered.' })
export class EligibilityType extends Payload {
  @Field(() => Int) unmet!: number;
}
