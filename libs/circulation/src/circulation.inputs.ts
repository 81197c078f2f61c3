import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { DateTime, PageArgs } from '@outrigger/graph';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsDate, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { CIRCULATION_STATUSES, type CirculationStatus } from './circulation.entity.js';
import { StatusEnum } from './circulation.graphql.js';

@ArgsType()
export class CirculationsArgs extends PageArgs {
  @Field(() => StatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(CIRCULATION_STATUSES)
  status?: CirculationStatus | null;
}

@InputType()
export class LookForMentorsInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => [String], { description: 'Expertise that its team lacks.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(10)
  @Length(2, 80, { each: true })
  missing!: string[];
}

@InputType()
export class AddCirculationEntryInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
  @Field(() => ID) @IsUUID() ventureId!: string;
}

@InputType()
export class ApproveCirculationEntryInput {
  @Field(() => ID) @IsUUID() entryId!: string;
  @Field({ description: 'What every mentor may read: nothing confidential.' }) @Length(10, 600) blurb!: string;
  @Field(() => [String]) @ArrayMaxSize(20) @Length(1, 80, { each: true }) needs!: string[];
}

@InputType()
export class RemoveCirculationEntryInput {
  @Field(() => ID) @IsUUID() entryId!: string;
}

@InputType()
export class OrderCirculationInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
  @Field(() => [ID], { description: 'All of the list, in the order in which mentors read them.' })
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  entryIds!: string[];
}

@InputType()
export class SendCirculationInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it goes out by itself; now without it.' })
  @IsOptional()
  @IsDate()
  sendAt?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when mentors are asked; else as the period says.' })
  @IsOptional()
  @IsDate()
  cutOffAt?: Date | null;
}

@InputType()
export class UnscheduleCirculationInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
}

@InputType()
export class SkipCirculationInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
}

@InputType()
export class TestCirculationInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
  @Field(() => ID, { description: 'As whom it is written; it goes to nobody but you.' }) @IsUUID() mentorId!: string;
}
