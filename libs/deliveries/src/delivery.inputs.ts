import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Payload } from '@outrigger/graph';
import {
  IsBoolean,
  IsDate,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { DELIVERY_KINDS, type DeliveryKind } from './delivery.entity.js';
import { DeliveryKindEnum, TrainingDeliveryType } from './delivery.graphql.js';

@InputType()
export class PlanDeliveryInput {
  @Field(() => DeliveryKindEnum) @IsIn(DELIVERY_KINDS) kind!: DeliveryKind;
  @Field() @Length(2, 160) title!: string;
  @Field(() => ID, { description: 'Its newest version is kept for this training.' }) @IsUUID() curriculumId!: string;
  @Field(() => Day) @IsString() startsOn!: string;
  @Field() @MaxLength(60) zone!: string;
  @Field() @Length(1, 200) place!: string;
}

@InputType()
export class ChangeTrainingBlockInput {
  @Field(() => ID) @IsUUID() blockId!: string;
  @Field() @Length(2, 160) title!: string;
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field(() => Int) @IsInt() @Min(15) @Max(480) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(120) room?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() instructorId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() sessionId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() meetingId?: string | null;
}

@InputType()
export class AddDelegateInput {
  @Field(() => ID) @IsUUID() deliveryId!: string;
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(120) position?: string | null;
}

@InputType()
export class RemoveDelegateInput {
  @Field(() => ID) @IsUUID() delegateId!: string;
}

@InputType()
export class MarkTrainingAttendanceInput {
  @Field(() => ID) @IsUUID() blockId!: string;
  @Field(() => ID) @IsUUID() delegateId!: string;
  @Field() @IsBoolean() attended!: boolean;
}

@InputType()
export class CheckInToTrainingInput {
  @Field({ description: 'What the screen at the door shows.' }) @MaxLength(200) code!: string;
}

@InputType()
export class AskToObserveInput {
  @Field(() => ID) @IsUUID() blockId!: string;
}

@InputType()
export class AnswerObservationInput {
  @Field(() => ID) @IsUUID() blockId!: string;
  @Field({ description: 'No takes a yes back.' }) @IsBoolean() agrees!: boolean;
}

@InputType()
export class SignConfidentialityInput {
  @Field(() => ID) @IsUUID() deliveryId!: string;
  @Field() @Length(1, 120) name!: string;
}

@InputType()
export class MentorAdopterInput {
  @Field(() => ID) @IsUUID() deliveryId!: string;
  @Field(() => ID) @IsUUID() adopterId!: string;
}

@InputType()
export class IssueCertificateInput {
  @Field(() => ID) @IsUUID() delegateId!: string;
}

@InputType()
export class RevokeCertificateInput {
  @Field(() => ID) @IsUUID() certificateId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@ObjectType()
export class DeliveryPayload extends Payload {
  @Field(() => TrainingDeliveryType, { nullable: true }) delivery?: TrainingDeliveryType | null;
}

@ObjectType()
export class AnswerObservationPayload extends Payload {}
