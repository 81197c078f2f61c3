import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { DayWindow, WeeklyWindow } from './availability.entity.js';

const HOURS = 'HH:MM on the local clock.';

@ObjectType('DayWindow', { description: 'Hours of a day; one that ends no later than it begins runs over midnight.' })
export class DayWindowType implements DayWindow {
  @Field({ description: HOURS }) from!: string;
  @Field({ description: HOURS }) to!: string;
}

@ObjectType('WeeklyWindow', { description: 'Hours of every week.' })
export class WeeklyWindowType extends DayWindowType implements WeeklyWindow {
  @Field(() => Int, { description: '1 is Monday.' }) day!: number;
}

@ObjectType('BusyBlock', { description: 'Somebody is taken; what by is told to nobody.' })
export class BusyBlockType {
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
}

@ObjectType('DatedHours', { description: 'Local days on which other hours hold than those of the week.' })
export class DatedHoursType {
  @Field(() => ID) id!: string;
  @Field(() => Day) fromOn!: string;
  @Field(() => Day, { description: 'The last day.' }) untilOn!: string;
  @Field(() => [DayWindowType], { description: 'None is away.' }) windows!: DayWindow[];
  @Field() note!: string;
}

@ObjectType('BusyCalendar', { description: 'A calendar that is read for busy times; its address is told no more.' })
export class BusyCalendarType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Whose server it is on.' }) host!: string;
  @Field(() => DateTime) addedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'The last try.' }) fetchedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was last read whole.' }) readAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it could not be read at the last try.' })
  trouble!: string | null;
  @Field(() => [String], { description: 'What to know of how it was read.' }) notes!: string[];
  @Field(() => [BusyBlockType], { description: 'The next three busy times in it.' }) nextBusy!: BusyBlockType[];
}

@ObjectType('Availability', { description: 'When somebody can meet; for the person and the office.' })
export class AvailabilityType {
  @Field(() => ID, { description: 'Of the membership.' }) id!: string;
  @Field({ description: "What they told, else the mentor's, the venture's or the programme's. IANA." }) zone!: string;
  @Field(() => String, { nullable: true, description: 'What they told themselves.' }) ownZone!: string | null;
  @Field(() => [WeeklyWindowType], { nullable: true, description: 'Null until they told it.' })
  weekly!: WeeklyWindow[] | null;
  @Field(() => DateTime, { nullable: true }) toldAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When they last said, asked by letter, that it holds.' })
  confirmedAt!: Date | null;
  @Field(() => [DatedHoursType], { description: 'Those that are not over, the first first.' })
  datedHours?: DatedHoursType[];
  @Field(() => [BusyCalendarType]) calendars?: BusyCalendarType[];
  @Field(() => [BusyBlockType], { description: 'What is taken in the next four weeks, by calendars and by us.' })
  busy!: BusyBlockType[];
}

@InputType()
export class DayWindowInput implements DayWindow {
  @Field({ description: HOURS }) @IsString() @MaxLength(5) from!: string;
  @Field({ description: HOURS }) @IsString() @MaxLength(5) to!: string;
}

@InputType()
export class WeeklyWindowInput extends DayWindowInput implements WeeklyWindow {
  @Field(() => Int, { description: '1 is Monday.' }) @IsInt() @Min(1) @Max(7) day!: number;
}

@InputType()
class OfSomebodyInput {
  @Field(() => ID, { nullable: true, description: 'Without it whoever is signed in; others by the office only.' })
  @IsOptional()
  @IsUUID()
  membershipId?: string | null;
}

@InputType()
export class TellWeekInput extends OfSomebodyInput {
  @Field(() => String, { nullable: true, description: 'IANA; null leaves it to what the programme knows.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  zone?: string | null;
  @Field(() => [WeeklyWindowInput])
  @ArrayMaxSize(84)
  @ValidateNested({ each: true })
  @Type(() => WeeklyWindowInput)
  weekly!: WeeklyWindowInput[];
}

@InputType()
export class TellDaysInput extends OfSomebodyInput {
  @Field(() => Day) @IsString() fromOn!: string;
  @Field(() => Day, { description: 'The last day.' }) @IsString() untilOn!: string;
  @Field(() => [DayWindowInput], { defaultValue: [], description: 'None is away.' })
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => DayWindowInput)
  windows!: DayWindowInput[];
  @Field({ defaultValue: '' }) @Length(0, 120) note!: string;
}

@InputType()
export class ConnectCalendarInput extends OfSomebodyInput {
  @Field({ description: 'The secret address in iCalendar form, https:// or webcal://.' })
  @Length(8, 2000)
  address!: string;
}

@ObjectType({ isAbstract: true })
abstract class AvailabilityPayload extends Payload {
  @Field(() => AvailabilityType, { nullable: true }) availability?: AvailabilityType | null;
}
@ObjectType()
export class TellWeekPayload extends AvailabilityPayload {}
@ObjectType()
export class TellDaysPayload extends AvailabilityPayload {}
@ObjectType()
export class ForgetDaysPayload extends AvailabilityPayload {}
@ObjectType()
export class ConnectCalendarPayload extends AvailabilityPayload {}
@ObjectType()
export class ReadCalendarPayload extends AvailabilityPayload {}
@ObjectType()
export class DisconnectCalendarPayload extends AvailabilityPayload {}
