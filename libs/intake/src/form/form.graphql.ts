import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, Payload } from '@outrigger/graph';
import { FILE_TYPE_NAMES } from '@outrigger/files';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { FIELD_KINDS, type FieldKind, type FormField, type Meaning, MEANINGS, type Option } from './form.entity.js';
import type { FormChange } from './form.service.js';

const KindEnum = enumOf(FIELD_KINDS);
registerEnumType(KindEnum, { name: 'FieldKind' });
const MeaningEnum = enumOf(MEANINGS);
registerEnumType(MeaningEnum, { name: 'FieldMeaning', description: 'What the programme knows by an answer.' });

@ObjectType('FieldOption')
export class OptionType implements Option {
  @Field() value!: string;
  @Field() label!: string;
}

@ObjectType('FormField', { description: 'One question of an application form.' })
export class FormFieldType implements FormField {
  @Field({ description: 'Its own for ever.' }) key!: string;
  @Field(() => KindEnum) kind!: FieldKind;
  @Field() label!: string;
  @Field() help!: string;
  @Field() required!: boolean;
  @Field(() => MeaningEnum, { nullable: true }) means!: Meaning | null;
  @Field(() => [OptionType], { description: 'Of a choice.' }) options!: OptionType[];
  @Field(() => Float, { nullable: true, description: 'Characters, choices, files, or the number itself.' }) min!:
    number | null;
  @Field(() => Float, { nullable: true }) max!: number | null;
  @Field(() => Day, { nullable: true, description: 'Of a date.' }) from!: string | null;
  @Field(() => Day, { nullable: true }) until!: string | null;
  @Field(() => [String], { description: `Of a file: ${FILE_TYPE_NAMES.join(', ')}.` }) takes!: string[];
}

@ObjectType('IntakeFormVersion')
export class IntakeFormVersionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTime) publishedAt!: Date;
  @Field(() => String, { nullable: true }) publishedByName!: string | null;
}

@ObjectType('IntakeForm', { description: 'An application form as the office works on it (V1).' })
export class IntakeFormType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => [FormFieldType]) fields!: FormFieldType[];
  @Field(() => Int, { description: 'Name the one that you have seen when you change it.' }) revision!: number;
  @Field(() => DateTime) editedAt!: Date;
  @Field({ description: 'Changed since it was last published, or never published.' }) isAhead!: boolean;
  @Field(() => Int, { description: 'Drafts that were begun by an earlier version.' }) draftsBehind!: number;
  @Field(() => [IntakeFormVersionType], { description: 'The newest first.' }) versions?: IntakeFormVersionType[];
}

@InputType()
export class FieldOptionInput implements Option {
  @Field() @Length(1, 120) value!: string;
  @Field() @Length(1, 200) label!: string;
}

@InputType()
export class FormFieldInput implements FormField {
  @Field() @Matches(/^[a-z][A-Za-z0-9]{0,39}$/, { message: 'key is a short name of letters and digits' }) key!: string;
  @Field(() => KindEnum) @IsIn(FIELD_KINDS) kind!: FieldKind;
  @Field() @MaxLength(300) label!: string;
  @Field({ defaultValue: '' }) @MaxLength(1_000) help!: string;
  @Field() @IsBoolean() required!: boolean;
  @Field(() => MeaningEnum, { nullable: true, defaultValue: null })
  @IsOptional()
  @IsIn(MEANINGS)
  means!: Meaning | null;
  @Field(() => [FieldOptionInput], { defaultValue: [] })
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => FieldOptionInput)
  options!: FieldOptionInput[];
  @Field(() => Float, { nullable: true, defaultValue: null }) @IsOptional() @IsNumber() min!: number | null;
  @Field(() => Float, { nullable: true, defaultValue: null }) @IsOptional() @IsNumber() max!: number | null;
  @Field(() => Day, { nullable: true, defaultValue: null }) @IsOptional() @IsString() from!: string | null;
  @Field(() => Day, { nullable: true, defaultValue: null }) @IsOptional() @IsString() until!: string | null;
  @Field(() => [String], { defaultValue: [] }) @ArrayUnique() @IsIn(FILE_TYPE_NAMES, { each: true }) takes!: string[];
}

@InputType()
export class CreateIntakeFormInput {
  @Field() @Length(1, 120) name!: string;
}

@InputType()
export class SaveIntakeFormInput implements FormChange {
  @Field(() => ID) @IsUUID() formId!: string;
  @Field(() => Int) @IsInt() @Min(1) revision!: number;
  @Field() @Length(1, 120) name!: string;
  @Field(() => [FormFieldInput])
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FormFieldInput)
  fields!: FormFieldInput[];
}

@InputType()
export class PublishIntakeFormInput {
  @Field(() => ID) @IsUUID() formId!: string;
  @Field(() => Int) @IsInt() @Min(1) revision!: number;
}

@ObjectType({ isAbstract: true })
abstract class FormPayload extends Payload {
  @Field(() => IntakeFormType, { nullable: true }) form?: IntakeFormType | null;
}
@ObjectType()
export class CreateIntakeFormPayload extends FormPayload {}
@ObjectType()
export class SaveIntakeFormPayload extends FormPayload {}
@ObjectType()
export class PublishIntakeFormPayload extends FormPayload {}
