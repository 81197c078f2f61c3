import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, Payload } from '@outrigger/graph';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import {
  type Conflict,
  CONFLICT_KINDS,
  CONFLICT_STATES,
  type ConflictKind,
  type ConflictState,
} from './conflict.entity.js';
import type { Decision } from './conflict.policy.js';

const DECISIONS = CONFLICT_STATES.filter((state): state is Decision => state !== 'open');
const KindEnum = enumOf(CONFLICT_KINDS);
const StateEnum = enumOf(CONFLICT_STATES);
const DecisionEnum = enumOf(DECISIONS);
registerEnumType(KindEnum, { name: 'ConflictKind' });
registerEnumType(StateEnum, {
  name: 'ConflictState',
  description: 'Open and upheld exclude the pair; a recusal does from its day on.',
});
registerEnumType(DecisionEnum, { name: 'ConflictDecision' });

@ObjectType('Conflict', {
  description: "A mentor's declared interest in a venture (C2); for the office and the mentor.",
})
export class ConflictType implements Omit<Conflict, 'declaredBy' | 'reviewedBy'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) mentorId!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field(() => KindEnum, { nullable: true, description: 'Null when it was declared by one press.' })
  kind!: ConflictKind | null;
  @Field() note!: string;
  @Field(() => Day, { nullable: true }) sinceOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Its last day, where there is one.' }) untilOn!: string | null;
  @Field(() => DateTime) declaredAt!: Date;
  @Field({ description: 'Whether the office recorded it, rather than the mentor.' }) byOffice!: boolean;
  @Field(() => StateEnum) state!: ConflictState;
  @Field({ description: 'Whether it keeps the mentor from the venture today.' }) stands!: boolean;
  @Field(() => Day, { nullable: true, description: 'Of a recusal: the day from which the pair is excluded.' })
  recusalOn!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Of an intent to invest: the end of the cooling-off after mentoring.',
  })
  coolingOffUntil!: string | null;
  @Field({ description: 'Whether the mentor sits on the team of the venture.' }) isSeated!: boolean;
  @Field(() => DateTime, { nullable: true }) reviewedAt!: Date | null;
  @Field(() => String, { nullable: true }) reviewer!: string | null;
  @Field(() => String, { nullable: true }) reviewReason!: string | null;
}

@InputType()
export class DeclareConflictInput {
  @Field(() => ID, { nullable: true, description: 'Without it the mentor who is signed in.' })
  @IsOptional()
  @IsUUID()
  mentorId?: string | null;
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => KindEnum, { nullable: true }) @IsOptional() @IsIn(CONFLICT_KINDS) kind?: ConflictKind | null;
  @Field() @Length(3, 500) note!: string;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() sinceOn?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() untilOn?: string | null;
}

@InputType()
export class ReviewConflictInput {
  @Field(() => ID) @IsUUID() conflictId!: string;
  @Field(() => StateEnum, { description: 'The state that you saw.' }) @IsIn(CONFLICT_STATES) seen!: ConflictState;
  @Field(() => DecisionEnum) @IsIn(DECISIONS) decision!: Decision;
  @Field() @Length(3, 500) reason!: string;
  @Field(() => KindEnum, { nullable: true, description: 'What kind it is, where the mentor has not said.' })
  @IsOptional()
  @IsIn(CONFLICT_KINDS)
  kind?: ConflictKind | null;
}

@ObjectType({ isAbstract: true })
abstract class ConflictPayload extends Payload {
  @Field(() => ConflictType, { nullable: true }) conflict?: ConflictType | null;
}
@ObjectType()
export class DeclareConflictPayload extends ConflictPayload {}
@ObjectType()
export class ReviewConflictPayload extends ConflictPayload {}
