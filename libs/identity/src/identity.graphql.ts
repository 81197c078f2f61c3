import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, PageArgs, pageType, Payload } from '@outrigger/graph';
import { type Role, ROLES, type Tongue, TONGUES } from '@outrigger/kernel';
import { ArgsType } from '@nestjs/graphql';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsDate,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import type { Membership, MembershipStatus } from './member.entity.js';
import type { MyProgramme } from './member.service.js';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role' });
export const TongueEnum = enumOf(TONGUES);
registerEnumType(TongueEnum, { name: 'Tongue', description: 'A language in which people are written to.' });
export const MembershipStatusEnum = { invited: 'invited', active: 'active', revoked: 'revoked' } as const;
registerEnumType(MembershipStatusEnum, { name: 'MembershipStatus' });
export const TransportEnum = { COOKIE: 'COOKIE', TOKEN: 'TOKEN' } as const;
registerEnumType(TransportEnum, { name: 'Transport' });

/** The roles that a person can be given; a partner is a program. */
const PEOPLE = ROLES.filter((role) => role !== 'partner');

@ObjectType('Membership', { description: 'What somebody is in this programme.' })
export class MembershipType implements Pick<Membership, 'id' | 'name' | 'roles' | 'status' | 'locale'> {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true, description: 'For the office and the person.' }) email!: string | null;
  @Field(() => [RoleEnum]) roles!: Role[];
  @Field(() => MembershipStatusEnum) status!: MembershipStatus;
  @Field(() => TongueEnum, { nullable: true, description: "In which they are written to; null is the programme's." })
  locale!: Tongue | null;
}

export const MembershipPage = pageType('MembershipPage', () => MembershipType);

@ObjectType('MyProgramme', { description: 'A programme that the person belongs to.' })
export class MyProgrammeType implements MyProgramme {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
  @Field(() => [RoleEnum]) roles!: Role[];
  @Field() isCentre!: boolean;
}

@ObjectType('Me')
export class MeType {
  @Field(() => MembershipType, { nullable: true, description: 'Null for an API client.' })
  membership!: MembershipType | null;
  @Field(() => [String], { description: 'What this request may do in its programme.' }) permissions!: string[];
  @Field(() => [MyProgrammeType]) programmes!: MyProgramme[];
}

@ObjectType('ApiClient')
export class ApiClientType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field({ description: 'The beginning of the key, to tell keys apart.' }) keyPrefix!: string;
  @Field(() => [String]) scopes!: string[];
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'To the hour.' }) lastUsedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null;
}

@ArgsType()
export class MembershipsArgs extends PageArgs {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(80) search?: string | null;
}

@InputType()
export class SignInInput {
  @Field() @IsString() @MaxLength(200) login!: string;
  @Field() @IsString() @MaxLength(200) password!: string;
  @Field(() => TransportEnum, { defaultValue: 'TOKEN', description: 'COOKIE for the console; TOKEN for programs.' })
  @IsIn(Object.values(TransportEnum))
  transport!: keyof typeof TransportEnum;
}

@InputType()
export class RefreshInput {
  @Field() @IsString() @MaxLength(200) refreshToken!: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'The last part of the link.' }) @IsString() @MaxLength(300) token!: string;
  @Field({ description: 'A new password, or that of the login that this address has already.' })
  @IsString()
  @MaxLength(300)
  password!: string;
}

@InputType()
export class InviteMemberInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
  @Field(() => [RoleEnum]) @ArrayNotEmpty() @ArrayUnique() @IsIn(PEOPLE, { each: true }) roles!: Role[];
  @Field(() => TongueEnum, {
    nullable: true,
    description: "Of the invitation and all letters; null is the programme's.",
  })
  @IsOptional()
  @IsIn(TONGUES)
  locale?: Tongue | null;
}

@InputType()
export class ChooseLanguageInput {
  @Field(() => ID, { nullable: true, description: 'Without it whoever is signed in; others by the office only.' })
  @IsOptional()
  @IsUUID()
  membershipId?: string | null;
  @Field(() => TongueEnum, { nullable: true, description: "Null is the programme's." })
  @IsOptional()
  @IsIn(TONGUES)
  locale?: Tongue | null;
}

@InputType()
export class RevokeMemberInput {
  @Field(() => ID) @IsUUID() membershipId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class CreateApiClientInput {
  @Field() @Length(2, 80) name!: string;
  @Field(() => [String]) @ArrayUnique() @IsString({ each: true }) scopes!: string[];
  @Field(() => DateTime, { nullable: true }) @IsOptional() @IsDate() expiresAt?: Date | null;
}

@InputType()
export class RevokeApiClientInput {
  @Field(() => ID) @IsUUID() id!: string;
}

@ObjectType()
export class SignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Send it as `Authorization: Bearer …`.' }) accessToken?: string;
  @Field(() => DateTime, { nullable: true }) accessExpiresAt?: Date;
  @Field(() => String, { nullable: true, description: 'Good for one `refresh`.' }) refreshToken?: string;
  @Field(() => DateTime, { nullable: true }) refreshExpiresAt?: Date;
  @Field(() => [MyProgrammeType], { nullable: true }) programmes?: MyProgramme[];
}

@ObjectType()
export class SignOutPayload extends Payload {}

@ObjectType()
export class AcceptInvitationPayload extends Payload {
  @Field(() => String, { nullable: true }) programmeSlug?: string;
  @Field(() => String, { nullable: true }) login?: string;
}

@ObjectType()
export class InviteMemberPayload extends Payload {
  @Field(() => MembershipType, { nullable: true }) membership?: MembershipType | null;
}

@ObjectType()
export class ChooseLanguagePayload extends Payload {
  @Field(() => MembershipType, { nullable: true }) membership?: MembershipType | null;
}

@ObjectType()
export class RevokeMemberPayload extends Payload {
  @Field(() => MembershipType, { nullable: true }) membership?: MembershipType | null;
}

@ObjectType()
export class CreateApiClientPayload extends Payload {
  @Field(() => ApiClientType, { nullable: true }) apiClient?: ApiClientType | null;
  @Field(() => String, { nullable: true, description: 'The key, shown this once.' }) key?: string;
}

@ObjectType()
export class RevokeApiClientPayload extends Payload {
  @Field(() => ApiClientType, { nullable: true }) apiClient?: ApiClientType | null;
}
