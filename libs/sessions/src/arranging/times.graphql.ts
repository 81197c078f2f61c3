import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf } from '@outrigger/graph';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { AttendeePart } from '../session.entity.js';
import { PartEnum } from '../session.graphql.js';
import type { Help, TimesDraft } from './times.service.js';
import type { Blocking } from './times.solver.js';

const BlockingEnum = enumOf(['busy', 'hours'] as const);
registerEnumType(BlockingEnum, {
  name: 'TimeBlocking',
  description: 'busy: something in the diary, or too close to it; hours: outside of their own hours.',
});
const HelpEnum = enumOf(['without', 'longer', 'poll'] as const);
registerEnumType(HelpEnum, { name: 'TimeHelpKind' });

@InputType()
export class SuggestTimesInput implements Omit<TimesDraft, 'without'> {
  @Field(() => ID, { nullable: true, description: 'A session that waits for its time, or for another one.' })
  @IsOptional()
  @IsUUID()
  sessionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Or a venture, for a session that it does not have yet.' })
  @IsOptional()
  @IsUUID()
  ventureId?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(30) @Max(180) lengthMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Ahead; the policy’s without it.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  weeks?: number | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() roomId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Without a room.' }) @IsOptional() @IsBoolean() online?:
    boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Memberships that must come, in place of the policy’s.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  mustIds?: string[] | null;
}

@ObjectType('TimeSpan')
export class TimeSpanType {
  @Field(() => DateTime) from!: Date;
  @Field(() => DateTime) to!: Date;
}

@ObjectType('TimeBlocked')
export class TimeBlockedType {
  @Field(() => ID) membershipId!: string;
  @Field(() => BlockingEnum) why!: Blocking;
}

@ObjectType('TimeBurden', { description: 'For whom it is early or late.' })
export class TimeBurdenType {
  @Field(() => ID) membershipId!: string;
  @Field({ description: 'Hours before or after a day at work, on their own clock.' }) hours!: number;
}

@ObjectType('SuggestedTime')
export class SuggestedTimeType {
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field(() => ID, { nullable: true, description: 'A room that is free.' }) roomId!: string | null;
  @Field(() => [ID], { description: 'Memberships.' }) coming!: string[];
  @Field(() => Int, { description: 'Of those, mentors (T1).' }) mentors!: number;
  @Field(() => [TimeBlockedType]) blocked!: TimeBlockedType[];
  @Field(() => [TimeBurdenType]) burdened!: TimeBurdenType[];
  @Field(() => Int, { description: 'Days from what is wished for; 0 for a first session.' }) daysOff!: number;
}

@ObjectType('TimeHelp', { description: 'What would help where no time is found.' })
export class TimeHelpType {
  @Field(() => HelpEnum) kind!: Help['kind'];
  @Field(() => ID, { nullable: true, description: 'Without whom there would be a time.' }) membershipId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The first time that there would be.' }) startsAt!: Date | null;
}

@ObjectType('Invitee')
export class InviteeType {
  @Field(() => ID) membershipId!: string;
  @Field() name!: string;
  @Field({ description: 'IANA zone.' }) zone!: string;
  @Field(() => PartEnum) part!: AttendeePart;
  @Field({ description: 'Whether it cannot take place without them.' }) mandatory!: boolean;
  @Field({ description: 'Whether their hours or a calendar are known; who is not known is asked.' }) isKnown!: boolean;
  @Field(() => [TimeSpanType], { description: 'When they could meet.' }) free!: TimeSpanType[];
  @Field(() => [TimeSpanType], { description: 'What is in their diary, and nothing of what it is.' })
  busy!: TimeSpanType[];
}

@ObjectType('RoomToMeet')
export class RoomToMeetType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => Int, { nullable: true }) seats!: number | null;
  @Field(() => [TimeSpanType]) busy!: TimeSpanType[];
}

@ObjectType('SuggestedTimes')
export class SuggestedTimesType {
  @Field({ description: 'The programme’s; IANA.' }) zone!: string;
  @Field(() => DateTime) from!: Date;
  @Field(() => DateTime) to!: Date;
  @Field(() => Int) lengthMinutes!: number;
  @Field(() => Int, { description: 'Mentors at least (T1).' }) minimum!: number;
  @Field(() => DateTime, { nullable: true, description: 'What the cadence wishes for, or whoever wants it sooner.' })
  wishedOn!: Date | null;
  @Field(() => [InviteeType]) people!: InviteeType[];
  @Field(() => [RoomToMeetType]) rooms!: RoomToMeetType[];
  @Field(() => [SuggestedTimeType], { description: 'Up to five, the best first.' }) times!: SuggestedTimeType[];
  @Field(() => [TimeHelpType], { description: 'Where there are no times.' }) help!: TimeHelpType[];
}
