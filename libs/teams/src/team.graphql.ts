import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Payload } from '@outrigger/graph';
import { MentorType } from '@outrigger/mentors';
import { VentureType } from '@outrigger/ventures';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, Length } from 'class-validator';
import type { Team, TeamSeat } from './team.entity.js';

@ObjectType('TeamSeat', { description: "A mentor's place on a team." })
export class TeamSeatType implements Pick<TeamSeat, 'id' | 'mentorId' | 'isLead'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) mentorId!: string;
  @Field() isLead!: boolean;
  @Field(() => DateTime) fromAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Of a seat that has ended.' }) untilAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it ended; for the office.' }) leftReason!: string | null;
  @Field(() => [String], { description: 'Expertise that the team lacked from then on.' }) missing!: string[];
  @Field(() => MentorType, { nullable: true }) mentor?: MentorType;
}

@ObjectType('Team', { description: 'The mentors who accompany one venture.' })
export class TeamType implements Pick<Team, 'id' | 'ventureId' | 'formedAt' | 'overrideReason' | 'policyVersion'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field(() => DateTime) formedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Why a soft rule was overridden; for the office.' })
  overrideReason!: string | null;
  @Field(() => Int, { description: 'The version of the policy that it was judged by.' }) policyVersion!: number;
  @Field(() => [TeamSeatType], { description: 'The seats of today, lead first.' }) seats?: TeamSeatType[];
  @Field(() => [TeamSeatType], { description: 'Up to 50 seats that have ended, the last first (T5).' })
  formerSeats?: TeamSeatType[];
  @Field(() => VentureType, { nullable: true }) venture?: VentureType;
}

// A seat and its team point at each other, so the second arrow is drawn once both classes stand.
Field(() => TeamType, { nullable: true })(TeamSeatType.prototype, 'team');

@InputType()
export class FormTeamInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => [ID]) @IsUUID(undefined, { each: true }) @ArrayUnique() @ArrayMaxSize(20) mentorIds!: string[];
  @Field(() => ID) @IsUUID() leadId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A written reason overrides soft rules (backgrounds, hours), never hard ones.',
  })
  @IsOptional()
  @Length(10, 500)
  overrideReason?: string | null;
}

@InputType()
export class ChangeTeamInput {
  @Field(() => ID) @IsUUID() teamId!: string;
  @Field(() => [ID], { description: 'Everybody who is on it from now on.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(20)
  mentorIds!: string[];
  @Field(() => ID) @IsUUID() leadId!: string;
  @Field({ description: 'Why; kept with the seats that end.' }) @Length(3, 500) reason!: string;
  @Field(() => String, { nullable: true, description: 'Overrides soft rules, never hard ones.' })
  @IsOptional()
  @Length(10, 500)
  overrideReason?: string | null;
}

@InputType()
export class StepOffInput {
  @Field(() => ID) @IsUUID() teamId!: string;
  @Field(() => ID) @IsUUID() mentorId!: string;
  @Field(() => ID, { nullable: true, description: 'Who leads from then on, when the lead goes.' })
  @IsOptional()
  @IsUUID()
  nextLeadId?: string | null;
  @Field() @Length(3, 500) reason!: string;
  @Field(() => [String], { defaultValue: [], description: 'Expertise that the team will lack.' })
  @ArrayMaxSize(10)
  @Length(1, 80, { each: true })
  missing!: string[];
}

@ObjectType()
export class ChangeTeamPayload extends Payload {
  @Field(() => TeamType, { nullable: true }) team?: TeamType | null;
}

@ObjectType()
export class StepOffPayload extends Payload {
  @Field(() => TeamType, { nullable: true, description: 'Null for a mentor who may not see it any more.' })
  team?: TeamType | null;
}

@ObjectType()
export class FormTeamPayload extends Payload {
  @Field(() => TeamType, { nullable: true }) team?: TeamType | null;
}
