import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime, PageArgs } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { FOLLOW_UPS, type FollowUpKind, WHIRLWIND_STATUSES, type WhirlwindStatus } from './whirlwind.entity.js';
import { FollowUpEnum, StatusEnum } from './whirlwind.graphql.js';

@ArgsType()
export class WhirlwindsArgs extends PageArgs {
  @Field(() => StatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(WHIRLWIND_STATUSES)
  status?: WhirlwindStatus | null;
}

@InputType()
export class OpenWhirlwindInput {
  @Field() @Length(3, 120) name!: string;
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 300) place?: string | null;
  @Field(() => Int) @IsInt() @Min(2) @Max(30) rounds!: number;
  @Field(() => Int) @IsInt() @Min(3) @Max(60) roundMinutes!: number;
  @Field(() => Int, { description: 'To change tables.' }) @IsInt() @Min(0) @Max(15) changeMinutes!: number;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(29) breakAfter?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(120) breakMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Rounds in a row after which a mentor rests for one.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(30)
  maxRun?: number | null;
}

@InputType()
export class WhirlwindInput {
  @Field(() => ID) @IsUUID() whirlwindId!: string;
}
@InputType()
export class AnnounceWhirlwindInput extends WhirlwindInput {}
@InputType()
export class CloseWhirlwindInput extends WhirlwindInput {}

@InputType()
export class RemindOfWhirlwindInput extends WhirlwindInput {}

@InputType()
export class FollowUpWhirlwindMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field(() => FollowUpEnum) @IsIn(FOLLOW_UPS) as!: FollowUpKind;
}

@InputType()
export class ChangeWhirlwindInput extends OpenWhirlwindInput {
  @Field(() => ID) @IsUUID() whirlwindId!: string;
}

@InputType()
export class InviteToWhirlwindInput extends WhirlwindInput {
  @Field(() => [ID]) @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true }) mentorIds!: string[];
  @Field(() => [ID]) @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true }) ventureIds!: string[];
}

@InputType()
export class AttendWhirlwindInput extends WhirlwindInput {
  @Field(() => ID, { nullable: true, description: 'By the office for a guest; else whoever is signed in.' })
  @IsOptional()
  @IsUUID()
  guestId?: string | null;
  @Field() @IsBoolean() coming!: boolean;
  @Field(() => Int, { nullable: true, description: 'From 0.' }) @IsOptional() @IsInt() @Min(0) @Max(29) fromRound?:
    number | null;
  @Field(() => Int, { nullable: true, description: 'The first round that they miss.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  untilRound?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(30) maxMeetings?: number | null;
}

@InputType()
export class WhirlwindWishInput {
  @Field(() => ID) @IsUUID() guestId!: string;
  @Field(() => Int, { description: '3 most of all, 0 not at all.' }) @IsInt() @Min(0) @Max(3) weight!: number;
}

@InputType()
export class WishInWhirlwindInput extends WhirlwindInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() guestId?: string | null;
  @Field(() => [WhirlwindWishInput], { description: 'All of them: what is left out is wished no more.' })
  @ArrayMaxSize(200)
  @ArrayUnique(({ guestId }: WhirlwindWishInput) => guestId)
  @ValidateNested({ each: true })
  @Type(() => WhirlwindWishInput)
  wishes!: WhirlwindWishInput[];
}

@InputType()
export class PlanWhirlwindInput extends WhirlwindInput {
  @Field(() => Int, { description: 'The `planVersion` that you saw.' }) @IsInt() @Min(0) expectedVersion!: number;
}

@InputType()
export class MissFromWhirlwindInput {
  @Field(() => ID) @IsUUID() guestId!: string;
  @Field(() => Int, { nullable: true, description: 'From 0; without it the next round.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(29)
  fromRound?: number | null;
}

@InputType()
export class FindAtWhirlwindInput {
  @Field(() => ID) @IsUUID() guestId!: string;
}

@InputType()
export class CancelWhirlwindInput extends WhirlwindInput {
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class AnswerWhirlwindMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field(() => Int, { description: '1 no, 2 rather not, 3 rather yes, 4 yes.' })
  @IsInt()
  @Min(1)
  @Max(4)
  answer!: number;
  @Field(() => String, { nullable: true, description: 'For the office alone.' })
  @IsOptional()
  @Length(1, 500)
  note?: string | null;
}
