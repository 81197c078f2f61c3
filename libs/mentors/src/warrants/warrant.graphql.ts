import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Payload } from '@outrigger/graph';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsInt,
  IsLocale,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { MentorType } from '../mentor.graphql.js';
import type { WarrantWords } from './warrant.text.js';

@ObjectType('WarrantText', { description: 'What mentors sign, in one language (C2).' })
export class WarrantTextType implements WarrantWords {
  @Field(() => Int) version!: number;
  @Field({ description: 'BCP 47.' }) locale!: string;
  @Field() title!: string;
  @Field({ description: 'Paragraphs, parted by empty lines.' }) body!: string;
}

@ArgsType()
export class WarrantTextArgs {
  @Field(() => String, { nullable: true, description: "Without it, or without a text in it: the programme's." })
  @IsOptional()
  @IsLocale()
  locale?: string | null;
}

@InputType()
export class PublishWarrantTextInput {
  @Field() @IsLocale() locale!: string;
  @Field() @Length(3, 120) title!: string;
  @Field() @Length(40, 10_000) body!: string;
}

@InputType()
export class SignWarrantInput {
  @Field(() => Int, { description: 'Of the text that was read.' }) @IsInt() version!: number;
  @Field({ description: 'Of the text that was read.' }) @IsLocale() locale!: string;
  @Field({ description: 'The signature.' }) @Length(2, 120) name!: string;
}

@InputType()
export class RecordWarrantInput {
  @Field(() => ID) @IsUUID() mentorId!: string;
  @Field(() => Day) @IsString() signedOn!: string;
}

@InputType()
export class RevokeWarrantInput {
  @Field(() => ID) @IsUUID() mentorId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class AskForWarrantsInput {
  @Field(() => [ID])
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  mentorIds!: string[];
}

@ObjectType({ isAbstract: true })
abstract class WarrantPayload extends Payload {
  @Field(() => MentorType, { nullable: true }) mentor?: MentorType | null;
}
@ObjectType()
export class SignWarrantPayload extends WarrantPayload {}
@ObjectType()
export class RecordWarrantPayload extends WarrantPayload {}
@ObjectType()
export class RevokeWarrantPayload extends WarrantPayload {}

@ObjectType()
export class PublishWarrantTextPayload extends Payload {
  @Field(() => WarrantTextType, { nullable: true }) warrantText?: WarrantTextType | null;
}

@ObjectType()
export class AskForWarrantsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Letters that are on their way.' }) letters?: number | null;
}
