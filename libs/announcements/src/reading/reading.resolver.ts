import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { AnnouncementPage, AnnouncementType } from '../announcement.graphql.js';
import { AnnouncementPayload, ComeToEventInput, DismissAnnouncementInput } from '../announcement.inputs.js';
import { isOpen } from '../announcement.nodes.js';
import { ReadingService } from './reading.service.js';

/** The most that wait on somebody's first screen. */
const MOST_OPEN = 5;

@Resolver(() => AnnouncementType)
export class ReadingResolver {
  constructor(private readonly reading: ReadingService) {}

  @Query(() => AnnouncementPage, { description: 'What the centre tells this programme, newest first.' })
  @Allow('announcements.read')
  announcements(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<AnnouncementType>> {
    const order = (row: Sql) => ({ by: sql`${row}.published_at`, type: 'timestamptz' as const });
    return read.page('Announcement', paging, { order, descending: true });
  }

  @Query(() => AnnouncementType, { nullable: true })
  @Allow('announcements.read')
  announcement(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<AnnouncementType | null> {
    return read.one('Announcement', id);
  }

  @Query(() => [AnnouncementType], { description: 'Those that wait on the reader’s first screen.' })
  @Allow('announcements.read')
  openAnnouncements(@Read() read: Reader): Promise<AnnouncementType[]> {
    return read.list(
      'Announcement',
      MOST_OPEN,
      (row) => sql`${row}.published_at desc, ${row}.id`,
      (row, actor) => [isOpen(row, actor)],
    );
  }

  @Mutation(() => AnnouncementPayload, { description: 'Its card is put away, until it is corrected.' })
  @Allow('announcements.read')
  async dismissAnnouncement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { announcementId }: DismissAnnouncementInput,
  ): Promise<Accepted<AnnouncementPayload>> {
    await this.reading.dismiss(tx, announcementId);
    return told(read, announcementId);
  }

  @Mutation(() => AnnouncementPayload, { description: 'To an event of the network; others see how many, not who.' })
  @Allow('announcements.read')
  async comeToEvent(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { announcementId, isComing }: ComeToEventInput,
  ): Promise<Accepted<AnnouncementPayload>> {
    await this.reading.come(tx, announcementId, isComing);
    return told(read, announcementId);
  }
}

const told = async (read: Reader, id: string): Promise<Accepted<AnnouncementPayload>> => ({
  announcement: await read.one<AnnouncementType>('Announcement', id, 'announcement'),
});
