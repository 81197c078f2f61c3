import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import type { MentorType } from '@outrigger/mentors';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { type Answer, ANSWERS, type CirculationCard, type Interest, type Way, WAYS } from './circulation.entity.js';

const AnswerEnum = enumOf(ANSWERS);
registerEnumType(AnswerEnum, { name: 'InterestAnswer' });
const WayEnum = enumOf(WAYS);
registerEnumType(WayEnum, { name: 'InterestWay', description: 'By which way somebody answered.' });

@ObjectType('Interest', { description: 'What a mentor said to a venture; for the office and the mentor (T4).' })
export class InterestType implements Omit<Interest, 'cardId' | 'ventureId' | 'mentorId'> {
  @Field(() => ID) id!: string;
  @Field(() => AnswerEnum) answer!: Answer;
  @Field() couldLead!: boolean;
  @Field(() => DateTime) at!: Date;
  @Field(() => WayEnum) via!: Way;
  @Field({ description: 'After the cut-off; it counts all the same.' }) isLate!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When they said something else, or took it back.' })
  untilAt!: Date | null;
}

type Unshown = 'entryId' | 'mentorId' | 'linkId';

@ObjectType('CirculationCard', { description: 'One venture as it is shown to one mentor.' })
export class CirculationCardType implements Omit<CirculationCard, Unshown> {
  @Field(() => ID) id!: string;
  @Field(() => ID) circulationId!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field() stage!: string;
  @Field() sector!: string;
  @Field(() => String, { nullable: true, description: 'Null for a mentor who holds a stake in it (C2).' })
  blurb!: string | null;
  @Field(() => [String]) needs!: string[];
  @Field(() => [String], { description: 'Needs of the venture that the mentor’s expertise meets.' })
  whyNeeds!: string[];
  @Field(() => [String], { description: 'Shared languages besides the programme’s own; ISO 639-1.' })
  whyLanguages!: string[];
  @Field(() => String, { nullable: true, description: 'Its sector, where the mentor knows it.' })
  whySector!: string | null;
  @Field(() => DateTime) cutOffAt!: Date;
  @Field({ description: 'Whether the venture still looks for mentors.' }) isSeeking!: boolean;
  @Field({ description: 'Whether the mentor said that none of the list is for them.' }) isNone!: boolean;
  @Field({ description: 'Whether the mentor may offer to lead.' }) canLead!: boolean;
  @Field(() => InterestType, { nullable: true, description: 'What stands.' }) interest?: InterestType | null;
  @Field(() => [InterestType], { description: 'What was said before; the last first.' })
  formerInterests?: InterestType[];
  mentor?: MentorType | null;
}

@InputType()
export class AnswerCardInput {
  @Field(() => ID) @IsUUID() cardId!: string;
  @Field(() => AnswerEnum) @IsIn(ANSWERS) answer!: Answer;
  @Field({ defaultValue: false, description: 'With a yes.' }) @IsBoolean() couldLead!: boolean;
}

@InputType()
export class WithdrawAnswerInput {
  @Field(() => ID) @IsUUID() cardId!: string;
}

@InputType()
export class AnswerNoneInput {
  @Field(() => ID) @IsUUID() circulationId!: string;
  @Field({ defaultValue: true, description: 'False takes it back.' }) @IsBoolean() isNone!: boolean;
}

@ObjectType({ isAbstract: true })
abstract class CardPayload extends Payload {
  @Field(() => CirculationCardType, { nullable: true }) card?: CirculationCardType | null;
}
@ObjectType()
export class AnswerCardPayload extends CardPayload {}
@ObjectType()
export class WithdrawAnswerPayload extends CardPayload {}
@ObjectType()
export class AnswerNonePayload extends Payload {}
@ObjectType()
export class PauseListsPayload extends Payload {}
@ObjectType()
export class ResumeListsPayload extends Payload {}
