import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { FEED_KINDS, type FeedKind } from './calendar-feed.entity.js';
import type { OwnFeed } from './feed.service.js';

const KindEnum = enumOf(FEED_KINDS);
registerEnumType(KindEnum, {
  name: 'FeedKind',
  description: 'What a calendar shows: what is yours, all sessions of the programme, or when a room is taken.',
});

@ObjectType('CalendarFeed', { description: 'A calendar of yours that a calendar program fetches by its address.' })
export class CalendarFeedType implements OwnFeed {
  @Field(() => ID) id!: string;
  @Field(() => KindEnum) kind!: FeedKind;
  @Field(() => String, { nullable: true, description: "The place of a room's sessions." }) room!: string | null;
  @Field({ description: 'Whether it shows what was sent as an invitation, too.' }) everything!: boolean;
  @Field(() => DateTime) madeAt!: Date;
  @Field(() => DateTime, { nullable: true }) lastFetchedAt!: Date | null;
  @Field({ description: 'Whoever has it can read this calendar: it is yours alone.' }) url!: string;
}

@InputType()
export class OpenFeedInput {
  @Field(() => KindEnum) @IsIn(FEED_KINDS) kind!: FeedKind;
  @Field(() => String, { nullable: true, description: 'The place of sessions, for the calendar of a room.' })
  @IsOptional()
  @Length(1, 200)
  room?: string | null;
}

@InputType()
export class ChangeFeedInput {
  @Field(() => ID) @IsUUID() feedId!: string;
  @Field() @IsBoolean() everything!: boolean;
}

@InputType()
export class CloseFeedInput {
  @Field(() => ID) @IsUUID() feedId!: string;
}

@ObjectType({ isAbstract: true })
class FeedsPayload extends Payload {
  @Field(() => [CalendarFeedType], { nullable: true, description: 'All of yours, as they are now.' })
  feeds?: CalendarFeedType[];
}

@ObjectType()
export class OpenFeedPayload extends FeedsPayload {}

@ObjectType()
export class ChangeFeedPayload extends FeedsPayload {}

@ObjectType()
export class CloseFeedPayload extends FeedsPayload {}
