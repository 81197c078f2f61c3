import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Payload } from '@outrigger/graph';
import { ArrayMaxSize, IsOptional, IsString, IsUUID } from 'class-validator';
import type { ToAsk } from './hours-question.report.js';

@ObjectType('HoursToAsk', { description: 'A mentor who is asked for their hours, or would be; for the office.' })
export class HoursToAskType implements ToAsk {
  @Field(() => ID) membershipId!: string;
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field(() => DateTime, { nullable: true, description: 'When they last told or confirmed them; null when never.' })
  knownAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When they were last asked.' }) askedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Whether they have answered that.' }) answeredAt!: Date | null;
}

@ArgsType()
export class HoursToAskArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Without it all active mentors whose hours are not known, or were not confirmed for 90 days.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  mentorIds?: string[] | null;
}

@InputType()
export class AskForHoursInput {
  @Field(() => [ID], { nullable: true, description: 'As `hoursToAsk` has it.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  mentorIds?: string[] | null;
  @Field(() => Day, { description: 'The first of the days that are asked about.' }) @IsString() fromOn!: string;
  @Field(() => Day, { description: 'The last; two weeks at the most.' }) @IsString() untilOn!: string;
}

@ObjectType()
export class AskForHoursPayload extends Payload {
  @Field(() => [HoursToAskType], { nullable: true, description: 'Who gets a letter.' }) asked?: HoursToAskType[] | null;
}
