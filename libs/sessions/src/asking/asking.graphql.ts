import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType, Payload } from '@outrigger/graph';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { SessionPayload } from '../session.inputs.js';
import { URGENCIES, type Urgency } from './asking.entity.js';

const UrgencyEnum = enumOf(URGENCIES);
registerEnumType(UrgencyEnum, { name: 'Urgency', description: 'Within the week, soon, or whenever it suits.' });

@ObjectType('SessionWish', { description: 'What a session that waits for its time is wanted for.' })
export class SessionWishType {
  @Field(() => ID) id!: string;
  @Field(() => [String], { description: 'Codes of `topics`.' }) topics!: string[];
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => Day, { nullable: true, description: 'The day around which the last session wanted it.' })
  around!: string | null;
  @Field(() => DateTime) askedAt!: Date;
}

@ObjectType('OfficeWord', {
  description: 'A confidential word to the office; for the one who told it, and the office.',
})
export class OfficeWordType {
  @Field(() => ID) id!: string;
  @Field() fromName!: string;
  @Field() words!: string;
  @Field(() => DateTime) toldAt!: Date;
  @Field(() => DateTime, { nullable: true }) settledAt!: Date | null;
  @Field(() => String, { nullable: true }) reply!: string | null;
}

export const OfficeWordPage = pageType('OfficeWordPage', () => OfficeWordType);

@InputType()
export class AskForSessionInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => [String], { description: 'Codes of `topics`.' })
  @ArrayUnique()
  @ArrayMaxSize(5)
  @MaxLength(60, { each: true })
  topics!: string[];
  @Field(() => UrgencyEnum) @IsIn(URGENCIES) urgency!: Urgency;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 500) words?: string | null;
}

@InputType()
export class TellOfficeInput {
  @Field() @Length(3, 4_000) words!: string;
}

@InputType()
export class AnswerWordInput {
  @Field(() => ID) @IsUUID() wordId!: string;
  @Field({ description: 'The one who told it reads it.' }) @Length(3, 4_000) reply!: string;
}

@ObjectType()
export class AskForSessionPayload extends SessionPayload {}

@ObjectType({ isAbstract: true })
abstract class WordPayload extends Payload {
  @Field(() => OfficeWordType, { nullable: true }) word?: OfficeWordType | null;
}
@ObjectType()
export class TellOfficePayload extends WordPayload {}
@ObjectType()
export class AnswerWordPayload extends WordPayload {}
