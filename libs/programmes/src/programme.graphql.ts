import type { Type } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType, Payload } from '@outrigger/graph';
import { MyProgrammeType } from '@outrigger/identity';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { type PolicySettings, SETTING_NAMES, SETTINGS } from './policy-settings.js';
import {
  KINDS,
  type Programme,
  type ProgrammeKind,
  type ProgrammePolicy,
  type ProgrammeStatus,
  STATUSES,
} from './programme.entity.js';

export const KindEnum = enumOf(KINDS);
registerEnumType(KindEnum, { name: 'ProgrammeKind' });
const StatusEnum = enumOf(STATUSES);
registerEnumType(StatusEnum, { name: 'ProgrammeStatus' });

@ObjectType('PolicySettings', { description: "What a programme decides for itself, inside the network's floor." })
export class PolicySettingsType {}

@InputType({ description: 'What a programme decides otherwise than before, or than by default.' })
export class PolicyChoiceInput {}

@InputType()
export class ChangePolicyInput extends PolicyChoiceInput {
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion!: number;
}

/** Every setting is a field of the type and of the input: a line in the table of settings is all that a new one takes. */
function settingField(type: Type<object>, name: keyof PolicySettings, nullable: boolean): void {
  const { kind, says } = SETTINGS[name];
  Field(() => (kind === 'number' ? Int : String), { nullable, description: says })(type.prototype as object, name);
}
for (const name of SETTING_NAMES) {
  settingField(PolicySettingsType, name, false);
  settingField(PolicyChoiceInput, name, true);
  IsOptional()(PolicyChoiceInput.prototype, name);
  (SETTINGS[name].kind === 'number' ? IsInt() : IsString())(PolicyChoiceInput.prototype, name);
}

@ObjectType('Policy')
export class PolicyType implements Pick<ProgrammePolicy, 'version' | 'decidedAt'> {
  @Field(() => Int) version!: number;
  @Field(() => DateTime) decidedAt!: Date;
  @Field(() => PolicySettingsType) settings!: PolicySettings;
}

@ObjectType('Programme')
export class ProgrammeType implements Omit<Programme, 'brandColor'> {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
  @Field(() => KindEnum) kind!: ProgrammeKind;
  @Field({ description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field({ description: 'IANA zone.' }) zone!: string;
  @Field({ description: 'BCP 47.' }) locale!: string;
  @Field(() => StatusEnum) status!: ProgrammeStatus;
  @Field() isCentre!: boolean;
  @Field(() => String, { nullable: true }) brandColor!: string | null;
  @Field(() => Day, { nullable: true }) launchedOn!: string | null;
  @Field(() => PolicyType) policy?: PolicyType;
}

@ObjectType('SisterProgramme', { description: "A line of the network's directory: nothing of what happens inside." })
export class SisterProgrammeType implements Omit<Programme, 'brandColor'> {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
  @Field(() => KindEnum) kind!: ProgrammeKind;
  @Field() country!: string;
  @Field() zone!: string;
  @Field() locale!: string;
  @Field(() => StatusEnum) status!: ProgrammeStatus;
  @Field() isCentre!: boolean;
  @Field(() => Day, { nullable: true }) launchedOn!: string | null;
}

export const ProgrammePage = pageType('ProgrammePage', () => SisterProgrammeType);

@ObjectType('Background', { description: 'A business background of mentors (T3).' })
export class BackgroundType {
  @Field() code!: string;
  @Field() label!: string;
}

@ObjectType('Topic', { description: 'What sessions talk about, mapped to a group of causes of failure (D1).' })
export class TopicType {
  @Field() code!: string;
  @Field() label!: string;
  @Field() group!: string;
}

@InputType()
export class CreateProgrammeInput {
  @Field({ description: 'The short name in addresses: letters, digits and hyphens.' })
  @Matches(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/, { message: 'slug must be 3 to 40 small letters, digits and hyphens' })
  slug!: string;
  @Field() @Length(2, 120) name!: string;
  @Field(() => KindEnum) @IsIn(KINDS) kind!: ProgrammeKind;
  @Field() @Length(2, 2) country!: string;
  @Field() @MaxLength(60) zone!: string;
  @Field() @MaxLength(20) locale!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(7, 7) brandColor?: string | null;
  @Field() @Length(1, 120) managerName!: string;
  @Field() @IsEmail() @MaxLength(200) managerEmail!: string;
}

/** Unlike `IsOptional`, null does not pass: a programme always has these. */
const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

@InputType()
export class UpdateProgrammeInput {
  @Field({ nullable: true }) @MayBeLeftOut() @Length(2, 120) name?: string;
  @Field({ nullable: true }) @MayBeLeftOut() @MaxLength(60) zone?: string;
  @Field({ nullable: true }) @MayBeLeftOut() @MaxLength(20) locale?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(7, 7) brandColor?: string | null;
}

@ObjectType()
export class CreateProgrammePayload extends Payload {
  @Field(() => MyProgrammeType, { nullable: true }) programme?: MyProgrammeType;
}

@ObjectType()
export class UpdateProgrammePayload extends Payload {
  @Field(() => ProgrammeType, { nullable: true }) programme?: ProgrammeType | null;
}

@ObjectType()
export class ChangePolicyPayload extends Payload {
  @Field(() => ProgrammeType, { nullable: true }) programme?: ProgrammeType | null;
}
