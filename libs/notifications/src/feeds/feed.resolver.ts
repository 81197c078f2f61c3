import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  CalendarFeedType,
  ChangeFeedInput,
  ChangeFeedPayload,
  CloseFeedInput,
  CloseFeedPayload,
  OpenFeedInput,
  OpenFeedPayload,
} from './feed.graphql.js';
import { FeedService } from './feed.service.js';

@Resolver(() => CalendarFeedType)
export class FeedResolver {
  constructor(private readonly feeds: FeedService) {}

  @Query(() => [CalendarFeedType], { description: 'Calendars of your own to subscribe to.' })
  @Allow('feeds.own')
  calendarFeeds(@InTx() tx: Tx): Promise<CalendarFeedType[]> {
    return this.feeds.own(tx);
  }

  @Mutation(() => OpenFeedPayload, {
    description: 'A calendar to subscribe to; the one that is there, where there is one.',
  })
  @Allow('feeds.own')
  async openFeed(@InTx() tx: Tx, @Args('input') { kind, room }: OpenFeedInput): Promise<Accepted<OpenFeedPayload>> {
    await this.feeds.open(tx, kind, room ?? null);
    return { feeds: await this.feeds.own(tx) };
  }

  @Mutation(() => ChangeFeedPayload)
  @Allow('feeds.own')
  async changeFeed(
    @InTx() tx: Tx,
    @Args('input') { feedId, everything }: ChangeFeedInput,
  ): Promise<Accepted<ChangeFeedPayload>> {
    await this.feeds.change(tx, feedId, everything);
    return { feeds: await this.feeds.own(tx) };
  }

  @Mutation(() => CloseFeedPayload, { description: 'Its address leads nowhere from now on.' })
  @Allow('feeds.own')
  async closeFeed(@InTx() tx: Tx, @Args('input') { feedId }: CloseFeedInput): Promise<Accepted<CloseFeedPayload>> {
    await this.feeds.close(tx, feedId);
    return { feeds: await this.feeds.own(tx) };
  }
}
