import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf } from '@outrigger/graph';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { type Ask, ASKS } from '../session.entity.js';
import { AskEnum } from '../session.graphql.js';
import { SessionPayload } from '../session.inputs.js';
import type { Preparation } from './preparing.entity.js';
import { SUGGESTION_STATES, type SuggestionState } from './preparing.entity.js';

const SuggestionStateEnum = enumOf(SUGGESTION_STATES);
registerEnumType(SuggestionStateEnum, { name: 'SuggestionState' });

@ObjectType('SessionPreparation', { description: "The founders' update before a session (S3)." })
export class PreparationType implements Pick<Preparation, 'progress' | 'problems' | 'plans' | 'version'> {
  @Field(() => ID) id!: string;
  @Field() progress!: string;
  @Field() problems!: string;
  @Field() plans!: string;
  @Field(() => Int, { description: 'Say it when you write the update.' }) version!: number;
  @Field(() => DateTime, { nullable: true }) savedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the founders sent the agenda to their mentors.' })
  publishedAt!: Date | null;
}

@ObjectType('AgendaSuggestion', { description: 'A point that a mentor would like to have on the agenda (S1).' })
export class AgendaSuggestionType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => AskEnum) ask!: Ask;
  @Field(() => Int) minutes!: number;
  @Field(() => String, { nullable: true, description: 'A code of `topics`.' }) topic!: string | null;
  @Field() suggestedByName!: string;
  @Field(() => DateTime) suggestedAt!: Date;
  @Field(() => SuggestionStateEnum) state!: SuggestionState;
}

const LONG = 4_000;

@InputType()
export class PrepareSessionInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => Int, { description: 'The `version` that you saw; 0 where there is no update yet.' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;
  @Field() @MaxLength(LONG) progress!: string;
  @Field() @MaxLength(LONG) problems!: string;
  @Field() @MaxLength(LONG) plans!: string;
}

@InputType()
export class PublishAgendaInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
}

@InputType()
export class SuggestAgendaItemInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field() @Length(1, 200) title!: string;
  @Field(() => AskEnum) @IsIn(ASKS) ask!: Ask;
  @Field(() => Int) @IsInt() @Min(1) @Max(180) minutes!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) topic?: string | null;
}

@InputType()
export class SettleSuggestionInput {
  @Field(() => ID) @IsUUID() suggestionId!: string;
  @Field({ description: "Whether it becomes the agenda's last point." }) @IsBoolean() isTaken!: boolean;
}

@ObjectType()
export class PrepareSessionPayload extends SessionPayload {}
@ObjectType()
export class PublishAgendaPayload extends SessionPayload {}
@ObjectType()
export class SuggestAgendaItemPayload extends SessionPayload {}
@ObjectType()
export class SettleSuggestionPayload extends SessionPayload {}
