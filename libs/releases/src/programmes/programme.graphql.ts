import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SharingEnum, type SharingLevel } from '@outrigger/adopters';
import { Day, enumOf, PageArgs, pageType } from '@outrigger/graph';
import { PROGRAMME_KINDS, type ProgrammeKind, ProgrammeKindEnum } from '@outrigger/programmes';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { type Standing, STANDINGS } from '../control/batch.policy.js';
import type { Comparison, ComparedProgramme, NamedValue, SideBySide } from './comparison.report.js';
import { ComparisonType } from '../sharing/sharing.graphql.js';

export const PLACES = [
  'inquiry',
  'agreement',
  'training',
  'starting',
  'operating',
  'at_risk',
  'dormant',
  'ended',
] as const;
export type Place = (typeof PLACES)[number];
export const ORDERS = ['name', 'country', 'launched', 'mentors', 'ventures', 'next'] as const;
export type ProgrammeOrder = (typeof ORDERS)[number];

const PlaceEnum = enumOf(PLACES);
registerEnumType(PlaceEnum, {
  name: 'ProgrammePlace',
  description: 'On its way by its stage, since its launch by how alive it is (O1, O7).',
});
const OrderEnum = enumOf(ORDERS);
registerEnumType(OrderEnum, { name: 'ProgrammeOrder' });
export const StandingEnum = enumOf(STANDINGS);
registerEnumType(StandingEnum, {
  name: 'ReleaseStanding',
  description:
    'Counted by a release; waiting or resting, so that no difference tells it (R5); or out, as it shares nothing.',
});

@ArgsType()
export class NetworkProgrammesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of its name.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;
  @Field(() => PlaceEnum, { nullable: true }) @IsOptional() @IsIn(PLACES) place?: Place | null;
  @Field(() => ProgrammeKindEnum, { nullable: true }) @IsOptional() @IsIn(PROGRAMME_KINDS) kind?: ProgrammeKind | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  @IsOptional()
  @Length(2, 2)
  country?: string | null;
  @Field(() => OrderEnum, { defaultValue: 'name' }) @IsIn(ORDERS) order!: ProgrammeOrder;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() descending!: boolean;
}

@ObjectType('NetworkProgramme', { description: 'A programme of the network, or an adopter on its way to one.' })
export class NetworkProgrammeType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: 'Null before its launch.' }) programmeId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of its passport; null for one that was founded without one.' })
  adopterId!: string | null;
  @Field() name!: string;
  @Field(() => ProgrammeKindEnum) kind!: ProgrammeKind;
  @Field({ description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field() isCentre!: boolean;
  @Field(() => PlaceEnum) place!: Place;
  @Field(() => Day, { nullable: true }) launchedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Of the newest release.' }) period!: string | null;
  @Field(() => StandingEnum, {
    nullable: true,
    description: 'In the newest release; null where it does not speak of it.',
  })
  standing!: Standing | null;
  @Field(() => SharingEnum, { nullable: true, description: 'What it shared then.' }) level!: SharingLevel | null;
  @Field(() => Int, { nullable: true, description: 'By its name, if it lets that be seen.' }) mentors!: number | null;
  @Field(() => Int, { nullable: true, description: 'By its name, if it lets that be seen.' }) ventures!: number | null;
  @Field(() => String, { nullable: true, description: 'The last quarter in which it was counted.' })
  lastPeriod!: string | null;
  @Field(() => String, { nullable: true }) contactName!: string | null;
  @Field(() => String, { nullable: true }) nextStep!: string | null;
  @Field(() => Day, { nullable: true }) nextOn!: string | null;
  @Field() isOverdue!: boolean;
}

export const NetworkProgrammePage = pageType('NetworkProgrammePage', () => NetworkProgrammeType);

@ArgsType()
export class CompareArgs {
  @Field(() => [ID], { description: 'Two to four programmes.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

@ObjectType('NamedValue', { description: 'A figure that a programme lets the centre see by its name.' })
export class NamedValueType implements NamedValue {
  @Field() measure!: string;
  @Field(() => Float) value!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Among the others that show it by name; null without three of them.',
  })
  percentile!: number | null;
  @Field(() => Int, { description: 'Others that show it by name.' }) others!: number;
}

@ObjectType('ComparedProgramme')
export class ComparedProgrammeType implements ComparedProgramme {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) adopterId!: string | null;
  @Field() name!: string;
  @Field(() => StandingEnum, { nullable: true }) standing!: Standing | null;
  @Field(() => SharingEnum, { nullable: true }) level!: SharingLevel | null;
  @Field(() => [NamedValueType]) figures!: NamedValueType[];
  @Field(() => [ComparisonType], { description: 'Rates of its figures by name, beside the quartiles of the network.' })
  rates!: Comparison[];
}

@ObjectType('SideBySide', {
  description: 'Programmes in the newest release, as far as each lets itself be seen by name.',
})
export class SideBySideType implements SideBySide {
  @Field(() => Int) number!: number;
  @Field({ description: 'Of made-up figures of a demo.' }) isDemo!: boolean;
  @Field() period!: string;
  @Field(() => [String], { description: 'Measures that may be shown by name at all.' }) headlines!: string[];
  @Field(() => [ComparedProgrammeType]) programmes!: ComparedProgrammeType[];
}
