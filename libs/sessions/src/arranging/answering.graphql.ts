import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@outrigger/graph';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Min } from 'class-validator';
import { ATTENDANCE_ANSWERS, type AttendanceAnswer } from '../session.entity.js';
import { AnswerEnum, SessionType } from '../session.graphql.js';

@InputType()
export class AnswerInvitationInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => AnswerEnum) @IsIn(ATTENDANCE_ANSWERS) answer!: AttendanceAnswer;
  @Field(() => Int, { description: 'The `sequence` of the session as you saw it.' }) @IsInt() @Min(0) sequence!: number;
  @Field(() => ID, { nullable: true, description: 'Whose answer the office records; null is your own.' })
  @IsOptional()
  @IsUUID()
  membershipId?: string | null;
  @Field(() => String, { nullable: true, description: 'A word to the office.' }) @IsOptional() @Length(1, 500) word?:
    string | null;
}

@ObjectType()
export class AnswerInvitationPayload extends Payload {
  @Field(() => SessionType, { nullable: true }) session?: SessionType | null;
}
