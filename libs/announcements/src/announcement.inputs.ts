import { ArgsType, Field, ID, InputType, Int, IntersectionType, ObjectType } from '@nestjs/graphql';
import { DateTime, Payload } from '@outrigger/graph';
import { PROGRAMME_KINDS, ProgrammeKindEnum } from '@outrigger/programmes';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Min,
} from 'class-validator';
import {
  ADDRESSED_ROLES,
  type AddressedRole,
  ANNOUNCEMENT_KINDS,
  type AnnouncementKind,
  type Audience,
  AUDIENCES,
} from './announcement.entity.js';
import {
  AddressedRoleEnum,
  AnnouncementKindEnum,
  AnnouncementType,
  AudienceEnum,
  DeskAnnouncementType,
} from './announcement.graphql.js';

const COUNTRY = { each: true, message: 'a country is a code of ISO 3166, such as KE or PT' };

@ArgsType()
@InputType()
export class AddressingInput {
  @Field(() => AudienceEnum) @IsIn(AUDIENCES) audience!: Audience;
  @Field(() => [ProgrammeKindEnum], { defaultValue: [] })
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(PROGRAMME_KINDS, { each: true })
  kinds!: string[];
  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(60)
  @ArrayUnique()
  @Matches(/^[A-Z]{2}$/, COUNTRY)
  countries!: string[];
  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  programmeIds!: string[];
}

@InputType()
class ContentInput {
  @Field() @Length(3, 160) title!: string;
  @Field({ description: 'Markdown.' }) @Length(1, 20_000) body!: string;
  @Field(() => DateTime, { nullable: true, description: 'Of an event.' })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;
  @Field(() => DateTime, { nullable: true }) @IsOptional() @IsDate() endsAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'IANA.' }) @IsOptional() @Length(1, 60) zone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 300) place?: string | null;
  @Field(() => String, { nullable: true, description: 'https.' }) @IsOptional() @Length(1, 500) link?: string | null;
}

@InputType()
export class WriteAnnouncementInput extends IntersectionType(ContentInput, AddressingInput) {
  @Field(() => ID, { nullable: true, description: 'Without it, a new one.' })
  @IsOptional()
  @IsUUID()
  announcementId?: string | null;
  @Field(() => AnnouncementKindEnum) @IsIn(ANNOUNCEMENT_KINDS) kind!: AnnouncementKind;
  @Field(() => [AddressedRoleEnum], { defaultValue: ['manager'] })
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(ADDRESSED_ROLES, { each: true })
  roles!: AddressedRole[];
}

@InputType()
class AnnouncementInput {
  @Field(() => ID) @IsUUID() announcementId!: string;
}
@InputType()
export class DiscardAnnouncementInput extends AnnouncementInput {}
@InputType()
export class DismissAnnouncementInput extends AnnouncementInput {}

@InputType()
export class PublishAnnouncementInput extends AnnouncementInput {
  @Field(() => DateTime, { nullable: true, description: 'By the clock; without it at once.' })
  @IsOptional()
  @IsDate()
  publishAt?: Date | null;
}

@InputType()
export class CorrectAnnouncementInput extends IntersectionType(ContentInput, AnnouncementInput) {
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion!: number;
  @Field({ description: 'What was wrong: readers see it.' }) @Length(3, 500) note!: string;
}

@InputType()
export class WithdrawAnnouncementInput extends AnnouncementInput {
  @Field({ description: 'Readers see it.' }) @Length(3, 500) reason!: string;
}

@InputType()
export class ComeToEventInput extends AnnouncementInput {
  @Field() @IsBoolean() isComing!: boolean;
}

@ObjectType()
export class DeskAnnouncementPayload extends Payload {
  @Field(() => DeskAnnouncementType, { nullable: true }) announcement?: DeskAnnouncementType | null;
}

@ObjectType()
export class AnnouncementPayload extends Payload {
  @Field(() => AnnouncementType, { nullable: true }) announcement?: AnnouncementType | null;
}
