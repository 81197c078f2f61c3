import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Day, PageArgs, Payload } from '@outrigger/graph';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { ActionType } from '../session.graphql.js';
import type { ReadAction } from './action-words.js';

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that I promised.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() openOnly?: boolean | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() ventureId?: string | null;
}

@ArgsType()
export class ReadActionsArgs {
  @Field(() => ID, { description: 'Those who are in it can own an action.' }) @IsUUID() sessionId!: string;
  @Field(() => [String], { description: '`who: what by when`, each.' })
  @ArrayMaxSize(30)
  @MaxLength(500, { each: true })
  lines!: string[];
}

@ObjectType('ReadAction', { description: 'A line of notes as it was understood.' })
export class ReadActionType implements ReadAction {
  @Field(() => ID, {
    nullable: true,
    description: 'The `membershipId`; null where the line names nobody, or more than one.',
  })
  ownerId!: string | null;
  @Field() text!: string;
  @Field(() => Day, { nullable: true, description: "In the programme's zone." }) dueOn!: string | null;
}

@InputType()
export class CompleteActionInput {
  @Field(() => ID) @IsUUID() actionId!: string;
}

@InputType()
export class ReopenActionInput extends CompleteActionInput {}

@InputType()
export class NoteActionInput extends CompleteActionInput {
  @Field({ description: 'How far it is, in a line.' }) @Length(1, 500) progress!: string;
}

@ObjectType({ isAbstract: true })
abstract class ActionPayload extends Payload {
  @Field(() => ActionType, { nullable: true }) action?: ActionType | null;
}
@ObjectType()
export class CompleteActionPayload extends ActionPayload {}
@ObjectType()
export class ReopenActionPayload extends ActionPayload {}
@ObjectType()
export class NoteActionPayload extends ActionPayload {}
