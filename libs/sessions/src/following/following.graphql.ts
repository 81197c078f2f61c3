import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf } from '@outrigger/graph';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { SessionPayload } from '../session.inputs.js';
import { type FeedbackPart, NOTE_READERS, type NoteReaders } from './following.entity.js';

const NoteReadersEnum = enumOf(NOTE_READERS);
registerEnumType(NoteReadersEnum, {
  name: 'NoteReaders',
  description: "Who reads a note besides its author: nobody, the team's mentors, or the office (V4).",
});
const FeedbackPartEnum = enumOf(['founder', 'mentor'] as const);
registerEnumType(FeedbackPartEnum, { name: 'FeedbackPart' });

@ObjectType('SessionSummary', { description: 'What the founders take with them (S3).' })
export class SessionSummaryType {
  @Field(() => ID) id!: string;
  @Field() words!: string;
  @Field(() => String, { nullable: true }) writtenBy!: string | null;
  @Field(() => DateTime) writtenAt!: Date;
}

@ObjectType('ReportChoice', { description: 'Advice that differs, kept as options (S5).' })
export class ReportChoiceType {
  @Field(() => ID) id!: string;
  @Field() question!: string;
  @Field(() => [String]) options!: string[];
  @Field(() => String, { nullable: true, description: 'What the founders decided.' }) decided!: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt!: Date | null;
}

@ObjectType('SessionNote', { description: 'Yours, or one that you may read (V4).' })
export class SessionNoteType {
  @Field(() => ID) id!: string;
  @Field(() => NoteReadersEnum) readers!: NoteReaders;
  @Field() words!: string;
  @Field(() => DateTime) writtenAt!: Date;
  @Field() authorName!: string;
  @Field() isMine!: boolean;
}

@ObjectType('SessionFeedback', {
  description: 'What a session was worth; your own, and all of it for the office (S3).',
})
export class SessionFeedbackType {
  @Field(() => ID) id!: string;
  @Field(() => FeedbackPartEnum) part!: FeedbackPart;
  @Field(() => Int, { description: 'From 1, little, to 4, much.' }) worth!: number;
  @Field(() => String, { nullable: true, description: 'For the office.' }) words!: string | null;
  @Field(() => DateTime) givenAt!: Date;
  @Field() memberName!: string;
  @Field() isMine!: boolean;
}

@ObjectType('FeedbackOfFounders', { description: 'What founders say of the sessions that a mentor was in.' })
export class FeedbackOfFoundersType {
  @Field(() => Int) sessions!: number;
  @Field(() => Float, { description: 'From 1, little, to 4, much.' }) worth!: number;
}

@InputType()
export class WriteSummaryInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field() @Length(3, 10_000) words!: string;
}

@InputType()
export class DecideChoiceInput {
  @Field(() => ID) @IsUUID() choiceId!: string;
  @Field({ description: 'One of its options, or words of your own.' }) @Length(1, 500) decided!: string;
}

@InputType()
export class WriteNoteInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => NoteReadersEnum) @IsIn(NOTE_READERS) readers!: NoteReaders;
  @Field() @Length(1, 10_000) words!: string;
}

@InputType()
export class RemoveNoteInput {
  @Field(() => ID) @IsUUID() noteId!: string;
}

@InputType()
export class GiveFeedbackInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => Int, { description: 'From 1, little, to 4, much.' }) @IsInt() @Min(1) @Max(4) worth!: number;
  @Field(() => String, { nullable: true, description: 'The office alone reads it.' })
  @IsOptional()
  @Length(1, 1_000)
  words?: string | null;
}

@ObjectType()
export class WriteSummaryPayload extends SessionPayload {}
@ObjectType()
export class DecideChoicePayload extends SessionPayload {}
@ObjectType()
export class WriteNotePayload extends SessionPayload {}
@ObjectType()
export class RemoveNotePayload extends SessionPayload {}
@ObjectType()
export class GiveFeedbackPayload extends SessionPayload {}
