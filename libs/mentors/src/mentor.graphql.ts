import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, enumOf, PageArgs, pageType, Payload } from '@outrigger/graph';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { type Mentor, MENTOR_STATUSES } from './mentor.entity.js';
import { type MentorStatus, MentorStatusEnum } from './mentor.status.js';

const WarrantStateEnum = { none: 'none', current: 'current', expired: 'expired', revoked: 'revoked' } as const;
registerEnumType(WarrantStateEnum, { name: 'WarrantState' });

/** C3: capacity but no session for long; more hours than promised; a warrant that ends soon, or has ended. */
const MENTOR_USES = ['idle', 'overloaded', 'expiring', 'absent'] as const;
type MentorUse = (typeof MENTOR_USES)[number];
const MentorUseEnum = enumOf(MENTOR_USES);
registerEnumType(MentorUseEnum, { name: 'MentorUse' });

@ObjectType('Mentor', { description: 'A volunteer of the cohort.' })
export class MentorType implements Omit<Mentor, 'membershipId'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) membershipId!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true, description: 'For the office and the mentor.' }) email!: string | null;
  @Field({ description: 'A code of `backgrounds`.' }) primaryBackground!: string;
  @Field(() => [String]) otherBackgrounds!: string[];
  @Field(() => [String]) expertise!: string[];
  @Field(() => [String], { description: 'ISO 639-1.' }) languages!: string[];
  @Field({ description: 'IANA zone.' }) zone!: string;
  @Field(() => Int, { description: 'Hours that the mentor gives a month.' }) hoursPerMonth!: number;
  @Field(() => Int, { nullable: true, description: 'Ventures at once at most; null sets no bound but the hours.' })
  maxVentures!: number | null;
  @Field() canLead!: boolean;
  @Field(() => MentorStatusEnum) status!: MentorStatus;
  @Field(() => Day, { nullable: true }) joinedOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Of a leave, its first day.' }) leaveFrom!: string | null;
  @Field(() => Day, { nullable: true, description: 'Of a leave, its last day.' }) leaveUntil!: string | null;
  @Field(() => WarrantStateEnum, { nullable: true, description: 'For the office and the mentor.' }) warrantState!:
    keyof typeof WarrantStateEnum | null;
  @Field(() => Day, { nullable: true, description: 'For the office and the mentor.' }) warrantExpiresOn!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Active, with a warrant that ends within 30 days, or none; for the office and the mentor.',
  })
  isExpiring!: boolean | null;
}

export const MentorPage = pageType('MentorPage', () => MentorType);

@ArgsType()
export class MentorsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or of an expertise.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;
  @Field(() => MentorStatusEnum, { nullable: true }) @IsOptional() @IsIn(MENTOR_STATUSES) status?: MentorStatus | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) background?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those who have hours left for one more team.' })
  @IsOptional()
  @IsBoolean()
  freeHoursOnly?: boolean | null;
  @Field(() => MentorUseEnum, {
    nullable: true,
    description: 'For the office; to others it tells nobody but themselves.',
  })
  @IsOptional()
  @IsIn(MENTOR_USES)
  use?: MentorUse | null;
}

@InputType()
export class AddMentorInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
  @Field() @IsString() @MaxLength(60) primaryBackground!: string;
  @Field(() => [String], { defaultValue: [] }) @ArrayUnique() @IsString({ each: true }) otherBackgrounds!: string[];
  @Field(() => [String], { defaultValue: [] }) @ArrayMaxSize(30) @Length(1, 80, { each: true }) expertise!: string[];
  @Field(() => [String], { defaultValue: ['en'] }) @ArrayUnique() @Length(2, 2, { each: true }) languages!: string[];
  @Field() @IsString() @MaxLength(60) zone!: string;
  @Field(() => Int) @IsInt() hoursPerMonth!: number;
  @Field() @IsBoolean() canLead!: boolean;
}

@InputType()
export class SetLimitsInput {
  @Field(() => ID, { nullable: true, description: 'Without it whoever is signed in; others by the office only.' })
  @IsOptional()
  @IsUUID()
  mentorId?: string | null;
  @Field(() => Int) @IsInt() hoursPerMonth!: number;
  @Field(() => Int, { nullable: true, description: 'Null sets no bound but the hours.' })
  @IsOptional()
  @IsInt()
  maxVentures?: number | null;
}

@ObjectType()
export class SetLimitsPayload extends Payload {
  @Field(() => MentorType, { nullable: true }) mentor?: MentorType | null;
}

@ObjectType()
export class AddMentorPayload extends Payload {
  @Field(() => MentorType, { nullable: true }) mentor?: MentorType | null;
}
