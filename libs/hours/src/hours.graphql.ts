import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType } from '@outrigger/graph';
import { VentureType } from '@outrigger/ventures';
import {
  type CheckIn,
  type CheckInProblem,
  HOUR_STATES,
  type HourState,
  type OfficeHour,
  type OfficeHourBooking,
  type OfficeHourOffer,
  type OfficeHourWait,
  type Side,
  SIDES,
} from './hours.entity.js';

export const StateEnum = enumOf(HOUR_STATES);
registerEnumType(StateEnum, { name: 'OfficeHourState', description: 'Offered is held for a venture that waited.' });
const SideEnum = enumOf(SIDES);
registerEnumType(SideEnum, {
  name: 'OfficeHourSide',
  description: 'Who took a booking back; the house where a rule did.',
});

@ObjectType('CheckInProblem')
export class CheckInProblemType implements Omit<CheckInProblem, 'checkInId' | 'position'> {
  @Field(() => ID) id!: string;
  @Field() text!: string;
  @Field(() => Int, { description: 'In how many check-ins it has stood by now.' }) times!: number;
  @Field(() => ID, { nullable: true, description: 'The one of the check-in before.' }) carriedFromId!: string | null;
}

@ObjectType('CheckIn', {
  description: 'Progress, problems, plans; for the mentor of that hour, the venture’s team and the office (A1, V4).',
})
export class CheckInType implements Omit<CheckIn, 'ventureId' | 'writtenBy'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) bookingId!: string;
  @Field(() => DateTime, { description: 'When its office hour begins.' }) at!: Date;
  @Field() mentorName!: string;
  @Field(() => Int, { description: 'The founders’ own, from 0 (stuck) to 4 (far better than planned).' })
  rating!: number;
  @Field() progress!: string;
  @Field(() => [CheckInProblemType]) problems?: CheckInProblemType[];
  @Field() plans!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) writtenByName!: string | null;
  @Field(() => DateTime) writtenAt!: Date;
}

type Unshown = 'bookedBy' | 'cancelledBy' | 'sequence' | 'remindedAt' | 'isLate';

@ObjectType('OfficeHourBooking', { description: 'A venture’s place in an office hour.' })
export class OfficeHourBookingType implements Omit<OfficeHourBooking, Unshown> {
  @Field(() => ID) id!: string;
  @Field(() => ID) officeHourId!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
  @Field() mentorName!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field(() => String, { nullable: true }) bookedByName!: string | null;
  @Field(() => DateTime) bookedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its founders were last asked for the check-in.' })
  askedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) cancelledAt!: Date | null;
  @Field(() => SideEnum, { nullable: true }) cancelSide!: Side | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => CheckInType, { nullable: true }) checkIn?: CheckInType | null;
  @Field({ description: 'Whether it is the actor’s own venture: its founders write the check-in.' }) byMine!: boolean;
}

@ObjectType('OfficeHour', { description: 'A bookable slot of one mentor (A1).' })
export class OfficeHourType implements Omit<OfficeHour, 'place'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) mentorId!: string;
  @Field() mentorName!: string;
  @Field(() => [String]) expertise!: string[];
  @Field(() => ID, { nullable: true, description: 'Hours that were opened together.' }) seriesId!: string | null;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field({ description: 'The mentor’s own.' }) zone!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A room, or where a call takes place; for the mentor, the office and whoever has booked.',
  })
  place!: string | null;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => StateEnum) state!: HourState;
  @Field({ description: 'Whether the actor is its mentor.' }) isMine!: boolean;
  @Field(() => OfficeHourBookingType, { nullable: true, description: 'The one that holds it, where it may be seen.' })
  booking?: OfficeHourBookingType | null;
}

export const OfficeHourPage = pageType('OfficeHourPage', () => OfficeHourType);

@ObjectType('OfficeHourWait', { description: 'A venture that waits for an hour of one mentor, or of any.' })
export class OfficeHourWaitType implements Omit<OfficeHourWait, 'ventureId' | 'askedBy' | 'endedAt'> {
  @Field(() => ID) id!: string;
  @Field() ventureName!: string;
  @Field(() => ID, { nullable: true }) mentorId!: string | null;
  @Field(() => String, { nullable: true, description: 'Null for any mentor.' }) mentorName!: string | null;
  @Field(() => DateTime) askedAt!: Date;
}

@ObjectType('OfficeHourOffer', { description: 'An hour that was freed, held for a venture that waited.' })
export class OfficeHourOfferType implements Omit<OfficeHourOffer, 'waitId' | 'ventureId' | 'outcome' | 'settledAt'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) officeHourId!: string;
  @Field() ventureName!: string;
  @Field() mentorName!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) offeredAt!: Date;
  @Field(() => DateTime) expiresAt!: Date;
}

@ObjectType('HoursOfMentor', { description: 'A mentor with office hours to come, as founders choose one.' })
export class HoursOfMentorType {
  @Field(() => ID) mentorId!: string;
  @Field() mentorName!: string;
  @Field(() => [String]) expertise!: string[];
  @Field(() => Int, { description: 'Hours that may be booked.' }) open!: number;
  @Field(() => Day, { nullable: true, description: 'Of the first that may be booked.' }) firstOn!: string | null;
}
