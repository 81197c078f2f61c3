import { ArgsType, Field, InputType, Int, ObjectType, OmitType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import { IsIn, IsInt, IsLocale, IsOptional, MaxLength, Min } from 'class-validator';
import { LETTER_KIND_NAMES, type LetterKind } from './kinds.js';
import type { EditableText } from './letter-texts.js';
import { LONGEST_BODY } from './wording.policy.js';

export const LetterKindEnum = enumOf(LETTER_KIND_NAMES);
registerEnumType(LetterKindEnum, {
  name: 'LetterKind',
  description: 'Letters that a programme may put in its own words.',
});

@ObjectType('LetterPlaceholder')
export class LetterPlaceholderType {
  @Field({ description: 'As it stands between braces in the text.' }) name!: string;
  @Field() required!: boolean;
  @Field({ description: 'What a preview puts there.' }) example!: string;
}

@ObjectType('LetterText', { description: 'The words of one kind of letter in one language.' })
export class LetterTextType implements EditableText {
  @Field(() => LetterKindEnum) kind!: LetterKind;
  @Field({ description: 'BCP 47.' }) locale!: string;
  @Field() subject!: string;
  @Field({ description: 'Paragraphs, parted by empty lines.' }) body!: string;
  @Field(() => Int, { description: "0 while the words are the product's." }) version!: number;
  @Field(() => String, { nullable: true }) editedBy!: string | null;
  @Field(() => DateTime, { nullable: true }) editedAt!: Date | null;
  @Field(() => [LetterPlaceholderType]) placeholders!: LetterPlaceholderType[];
}

@ArgsType()
export class LetterTextsArgs {
  @Field(() => String, { nullable: true, description: "Without it: the programme's." })
  @IsOptional()
  @IsLocale()
  locale?: string | null;
}

@InputType()
export class SaveLetterTextInput {
  @Field(() => LetterKindEnum) @IsIn(LETTER_KIND_NAMES) kind!: LetterKind;
  @Field() @IsLocale() locale!: string;
  @Field() @MaxLength(200) subject!: string;
  @Field() @MaxLength(LONGEST_BODY) body!: string;
  @Field(() => Int, { description: 'Of the text that was read.' }) @IsInt() @Min(0) version!: number;
}

@InputType()
export class LetterDraftInput extends OmitType(SaveLetterTextInput, ['version'], InputType) {}

@InputType()
export class ResetLetterTextInput {
  @Field(() => LetterKindEnum) @IsIn(LETTER_KIND_NAMES) kind!: LetterKind;
  @Field() @IsLocale() locale!: string;
}

@ObjectType('LetterPreview', { description: 'A letter with example values, or what stands against its words.' })
export class LetterPreviewType extends Payload {
  @Field() subject!: string;
  @Field() html!: string;
  @Field() text!: string;
}

@ObjectType({ isAbstract: true })
abstract class LetterTextPayload extends Payload {
  @Field(() => LetterTextType, { nullable: true }) letterText?: LetterTextType | null;
}
@ObjectType()
export class SaveLetterTextPayload extends LetterTextPayload {}
@ObjectType()
export class ResetLetterTextPayload extends LetterTextPayload {}

@ObjectType()
export class SendTestLetterPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Where it goes.' }) address?: string | null;
}
