import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { WeeklyWindowInput, WeeklyWindowType } from './availability.graphql.js';
import type { ClosedDay, Room } from './place.entity.js';

@ObjectType('Room', { description: 'A place to meet: a room, a link, or both; for the office.' })
export class RoomType implements Room {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => Int, { nullable: true }) seats!: number | null;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'From then on it is offered no more.' })
  retiredAt!: Date | null;
}

@ObjectType('ClosedDay', { description: 'A day on which the programme arranges nothing.' })
export class ClosedDayType implements ClosedDay {
  @Field(() => ID) id!: string;
  @Field(() => Day) day!: string;
  @Field() name!: string;
  @Field({ description: 'A national holiday that was taken over.' }) isHoliday!: boolean;
}

@ObjectType('OpeningHours', { description: "Hours in which the programme arranges, on its zone's clocks." })
export class OpeningHoursType {
  @Field(() => ID) id!: string;
  @Field(() => [WeeklyWindowType]) weekly!: WeeklyWindowType[];
}

@InputType()
export class RoomInput {
  @Field() @Length(1, 80) name!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(2000) seats?: number | null;
  @Field(() => String, { nullable: true, description: 'https://' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  link?: string | null;
}

@InputType()
export class OpenOfficeInput {
  @Field(() => [WeeklyWindowInput])
  @ArrayMaxSize(84)
  @ValidateNested({ each: true })
  @Type(() => WeeklyWindowInput)
  weekly!: WeeklyWindowInput[];
}

@InputType()
export class CloseDayInput {
  @Field(() => Day) @IsString() day!: string;
  @Field() @Length(1, 120) name!: string;
}

@ObjectType({ isAbstract: true })
abstract class RoomPayload extends Payload {
  @Field(() => RoomType, { nullable: true }) room?: RoomType | null;
}
@ObjectType()
export class AddRoomPayload extends RoomPayload {}
@ObjectType()
export class ChangeRoomPayload extends RoomPayload {}
@ObjectType()
export class RetireRoomPayload extends RoomPayload {}
@ObjectType()
export class OpenOfficePayload extends Payload {
  @Field(() => OpeningHoursType, { nullable: true }) openingHours?: OpeningHoursType | null;
}
@ObjectType()
export class CloseDayPayload extends Payload {
  @Field(() => ClosedDayType, { nullable: true }) closedDay?: ClosedDayType | null;
}
@ObjectType()
export class ReopenDayPayload extends Payload {}
@ObjectType()
export class TakeHolidaysPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Days that were open before.' }) closed?: number;
}
