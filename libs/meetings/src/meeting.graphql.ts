import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType } from '@outrigger/graph';
import { StoredFileType } from '@outrigger/files';
import { VentureType } from '@outrigger/ventures';
import {
  ARRIVAL_WAYS,
  type ArrivalWay,
  DECISION_KINDS,
  type DecisionKind,
  ITEM_KINDS,
  type ItemKind,
  MEETING_STATUSES,
  type MeetingStatus,
  PLACE_ANSWERS,
  type PlaceAnswer,
} from './meeting.entity.js';

const StatusEnum = enumOf(MEETING_STATUSES);
registerEnumType(StatusEnum, { name: 'MeetingStatus' });
export const ItemKindEnum = enumOf(ITEM_KINDS);
registerEnumType(ItemKindEnum, { name: 'MeetingItemKind' });
export const AnswerEnum = enumOf(PLACE_ANSWERS);
registerEnumType(AnswerEnum, { name: 'MeetingAnswer', description: 'What a mentor said to an invitation.' });
const ArrivalEnum = enumOf(ARRIVAL_WAYS);
registerEnumType(ArrivalEnum, { name: 'MeetingArrival', description: 'By which way somebody was noted.' });
export const DecisionEnum = enumOf(DECISION_KINDS);
registerEnumType(DecisionEnum, { name: 'MeetingDecisionKind' });

@ObjectType('MeetingItem', { description: 'A point of the evening.' })
export class MeetingItemType {
  @Field(() => ID) id!: string;
  @Field(() => ItemKindEnum) kind!: ItemKind;
  @Field({ description: 'What everybody who is invited may read.' }) title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String, { nullable: true, description: 'Who has it.' }) who!: string | null;
  @Field(() => ID, { nullable: true, description: 'For the office.' }) ventureId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a venture that pitches; to mentors, once it has circulated (V4, C2).',
  })
  ventureName!: string | null;
  @Field(() => String, { nullable: true, description: 'As it circulated.' }) blurb!: string | null;
  @Field(() => ID, { nullable: true }) mentorId!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a mentor who is welcomed.' }) mentorName!: string | null;
}

@ObjectType('MeetingPlace', { description: 'One mentor at one meeting; for the office and the mentor.' })
export class MeetingPlaceType {
  @Field(() => ID) id!: string;
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field({ description: 'False for somebody who simply came.' }) isAsked!: boolean;
  @Field(() => AnswerEnum) answer!: PlaceAnswer;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) attendedAt!: Date | null;
  @Field(() => ArrivalEnum, { nullable: true }) attendedVia!: ArrivalWay | null;
  @Field({ description: 'On leave that day.' }) isExcused!: boolean;
}

@ObjectType('MeetingGuest', { description: 'Somebody from outside the cohort; for the office.' })
export class MeetingGuestType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'The mentor who brings them.' }) broughtByName!: string | null;
  @Field(() => DateTime, { nullable: true }) attendedAt!: Date | null;
}

@ObjectType('MeetingDecision', { description: 'What a meeting decided on a venture; for the office.' })
export class MeetingDecisionType {
  @Field(() => ID) id!: string;
  @Field(() => ID) meetingId!: string;
  @Field(() => DateTime, { description: 'When that meeting began.' }) metAt!: Date;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field(() => DecisionEnum) kind!: DecisionKind;
  @Field() words!: string;
  @Field(() => DateTime) decidedAt!: Date;
  @Field(() => String, { nullable: true }) decidedByName!: string | null;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType;
}

@ObjectType('MentorMeeting', { description: 'One evening on which the whole cohort meets (C4).' })
export class MentorMeetingType {
  @Field(() => ID) id!: string;
  @Field(() => StatusEnum) status!: MeetingStatus;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field({ description: 'The zone that it was arranged in.' }) zone!: string;
  @Field(() => Int) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field({ description: 'On the day that the series names.' }) isUsual!: boolean;
  @Field(() => Int, { description: 'Say it when you write the programme.' }) programmeVersion!: number;
  @Field(() => DateTime, { nullable: true }) invitedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) askedAgainAt!: Date | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => Int, { description: 'Mentors who were asked.' }) invited!: number;
  @Field(() => Int) yes!: number;
  @Field(() => Int) no!: number;
  @Field(() => Int) unanswered!: number;
  @Field(() => Int, { description: 'Mentors who said yes, and guests.' }) expected!: number;
  @Field(() => Int, { description: 'Mentors and guests who came.' }) present!: number;
  @Field(() => Int, { description: 'Of the cohort, whom nobody has asked yet; for the office.' }) uninvited!: number;
  @Field(() => String, { nullable: true, description: 'For the office, and mentors with a current warrant (C2).' })
  minutes!: string | null;
  @Field(() => DateTime, { nullable: true }) minutesAt!: Date | null;
  @Field(() => String, { nullable: true }) minutesByName!: string | null;
  @Field(() => [MeetingItemType]) items?: MeetingItemType[];
  @Field(() => [MeetingPlaceType], { description: 'By name, up to 500; a mentor sees their own.' })
  places?: MeetingPlaceType[];
  @Field(() => [MeetingGuestType]) guests?: MeetingGuestType[];
  @Field(() => [MeetingDecisionType]) decisions?: MeetingDecisionType[];
  @Field(() => [StoredFileType]) files?: StoredFileType[];
}

export const MentorMeetingPage = pageType('MentorMeetingPage', () => MentorMeetingType);

@ObjectType('MeetingSeries', { description: 'When the mentors usually meet.' })
export class MeetingSeriesType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: '1 to 4, or 5 for the last of the month.' }) week!: number;
  @Field(() => Int, { description: '1 is Monday.' }) weekday!: number;
  @Field({ description: 'HH:MM on the programme’s clock.' }) clock!: string;
  @Field(() => Int) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) place!: string | null;
}

@ObjectType('OfferedVenture')
export class OfferedVentureType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() status!: string;
}

@ObjectType('OfferedMentor')
export class OfferedMentorType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => Day, { nullable: true }) joinedOn!: string | null;
}

@ObjectType('MeetingOffers', { description: 'What the programme of an evening may begin with.' })
export class MeetingOffersType {
  @Field(() => [OfferedVentureType], { description: 'That no meeting has seen.' }) ventures!: OfferedVentureType[];
  @Field(() => [OfferedMentorType], { description: 'Whom no meeting has welcomed.' }) mentors!: OfferedMentorType[];
}

@ObjectType('CheckInCode', { description: 'What the screen at the door shows.' })
export class CheckInCodeType {
  @Field({ description: 'Where a phone goes that reads it, on this house’s address.' }) path!: string;
  @Field(() => DateTime, { description: 'When the next one is to be shown.' }) changesAt!: Date;
}

@ObjectType('MeetingEvening', { description: 'A start, and who can be expected then.' })
export class MeetingEveningType {
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => Float, { description: 'Mentors, by their time and by how often they come.' }) expected!: number;
  @Field(() => Int, { description: 'Mentors who have time.' }) free!: number;
  @Field({ description: 'At the time that the series names.' }) isUsual!: boolean;
}
