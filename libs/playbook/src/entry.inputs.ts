import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload, Trimmed } from '@outrigger/graph';
import { FormFieldInput, MOST_FIELDS } from '@outrigger/intake';
import { LETTER_KIND_NAMES, type LetterKind, LetterKindEnum } from '@outrigger/notifications';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsLocale,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ENTRY_KINDS, type EntryKind } from './entry.entity.js';
import { EntryKindEnum, PlaybookEntryType } from './entry.graphql.js';

@InputType()
export class BeginPlaybookEntryInput {
  @Field(() => EntryKindEnum) @IsIn(ENTRY_KINDS) kind!: EntryKind;
  @Field({ description: 'BCP 47; of a letter, the language of its readers.' }) @IsLocale() language!: string;
  @Field() @Trimmed() @Length(2, 120) title!: string;
  @Field() @Trimmed() @MaxLength(300) summary!: string;
  @Field(() => LetterKindEnum, { nullable: true, description: 'Of a letter: which one.' })
  @IsOptional()
  @IsIn(LETTER_KIND_NAMES)
  letterKind?: LetterKind | null;
}

@InputType()
export class WritePlaybookEntryInput {
  @Field(() => ID) @IsUUID() playbookEntryId!: string;
  @Field(() => Int, { description: 'That you have seen.' }) @IsInt() @Min(1) revision!: number;
  @Field() @Trimmed() @Length(2, 120) title!: string;
  @Field() @Trimmed() @MaxLength(300) summary!: string;
  @Field({ description: 'Markdown of a principle and a guide; the paragraphs of a letter.' })
  @MaxLength(50_000)
  body!: string;
  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(10)
  @ArrayUnique()
  @MaxLength(10, { each: true })
  rules!: string[];
  @Field({ defaultValue: '', description: 'Of a letter.' }) @Trimmed() @MaxLength(200) subject!: string;
  @Field(() => [FormFieldInput], { defaultValue: [], description: 'Of a form.' })
  @ArrayMaxSize(MOST_FIELDS)
  @ValidateNested({ each: true })
  @Type(() => FormFieldInput)
  fields!: FormFieldInput[];
}

@InputType()
export class PublishPlaybookEntryInput {
  @Field(() => ID) @IsUUID() playbookEntryId!: string;
  @Field(() => Int, { description: 'That you have seen.' }) @IsInt() @Min(1) revision!: number;
  @Field({ description: 'What is new.' }) @Trimmed() @Length(1, 500) note!: string;
}

@InputType()
export class WithdrawPlaybookEntryInput {
  @Field(() => ID) @IsUUID() playbookEntryId!: string;
  @Field() @Trimmed() @Length(1, 500) reason!: string;
}

@ObjectType()
export class PlaybookEntryPayload extends Payload {
  @Field(() => PlaybookEntryType, { nullable: true }) entry?: PlaybookEntryType | null;
}

@ObjectType()
export class FillPlaybookPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many drafts are new.' }) added?: number;
}
