import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Payload, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { AnnouncementReachType, DeskAnnouncementPage, DeskAnnouncementType } from '../announcement.graphql.js';
import {
  AddressingInput,
  CorrectAnnouncementInput,
  DeskAnnouncementPayload,
  DiscardAnnouncementInput,
  PublishAnnouncementInput,
  WithdrawAnnouncementInput,
  WriteAnnouncementInput,
} from '../announcement.inputs.js';
import { DeskService } from './desk.service.js';
import { type Reach, reachOf } from './reach.report.js';

@Resolver()
export class DeskResolver {
  constructor(private readonly desk: DeskService) {}

  @Query(() => DeskAnnouncementPage, { description: 'What the centre writes, newest first.' })
  @Allow('network.announce')
  deskAnnouncements(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<DeskAnnouncementType>> {
    const order = (row: ReturnType<typeof sql>) => ({ by: sql`${row}.written_at`, type: 'timestamptz' as const });
    return read.page('DeskAnnouncement', paging, { order, descending: true });
  }

  @Query(() => DeskAnnouncementType, { nullable: true })
  @Allow('network.announce')
  deskAnnouncement(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<DeskAnnouncementType | null> {
    return read.one('DeskAnnouncement', id);
  }

  @Query(() => AnnouncementReachType, { description: 'How far an announcement to these would reach.' })
  @Allow('network.announce')
  announcementReach(@InTx() tx: Tx, @Args() addressing: AddressingInput): Promise<Reach> {
    return reachOf(tx, addressing);
  }

  @Mutation(() => DeskAnnouncementPayload, { description: 'A draft, new or anew.' })
  @Allow('network.announce')
  async writeAnnouncement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { announcementId = null, ...input }: WriteAnnouncementInput,
  ): Promise<Accepted<DeskAnnouncementPayload>> {
    return told(read, await this.desk.write(tx, { ...input, ...contentOf(input), announcementId }));
  }

  @Mutation(() => DeskAnnouncementPayload, { description: 'A draft that nobody has seen goes away.' })
  @Allow('network.announce')
  async discardAnnouncement(
    @InTx() tx: Tx,
    @Args('input') { announcementId }: DiscardAnnouncementInput,
  ): Promise<Accepted<Payload>> {
    await this.desk.discard(tx, announcementId);
    return {};
  }

  @Mutation(() => DeskAnnouncementPayload, { description: 'To all whom it is for, at once or by the clock.' })
  @Allow('network.announce')
  async publishAnnouncement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { announcementId, publishAt }: PublishAnnouncementInput,
  ): Promise<Accepted<DeskAnnouncementPayload>> {
    await this.desk.publish(tx, announcementId, publishAt ?? null);
    return told(read, announcementId);
  }

  @Mutation(() => DeskAnnouncementPayload, { description: 'A new version; readers see what was wrong.' })
  @Allow('network.announce')
  async correctAnnouncement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: CorrectAnnouncementInput,
  ): Promise<Accepted<DeskAnnouncementPayload>> {
    await this.desk.correct(tx, { ...input, ...contentOf(input) });
    return told(read, input.announcementId);
  }

  @Mutation(() => DeskAnnouncementPayload, {
    description: 'Readers see why; one that waits for its time is a draft again.',
  })
  @Allow('network.announce')
  async withdrawAnnouncement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { announcementId, reason }: WithdrawAnnouncementInput,
  ): Promise<Accepted<DeskAnnouncementPayload>> {
    await this.desk.withdraw(tx, announcementId, reason);
    return told(read, announcementId);
  }
}

type Given = Pick<WriteAnnouncementInput, 'startsAt' | 'endsAt' | 'zone' | 'place' | 'link'>;

const contentOf = ({ startsAt, endsAt, zone, place, link }: Given) => ({
  startsAt: startsAt ?? null,
  endsAt: endsAt ?? null,
  zone: zone ?? null,
  place: place ?? null,
  link: link ?? null,
});

const told = async (read: Reader, id: string): Promise<Accepted<DeskAnnouncementPayload>> => ({
  announcement: await read.one<DeskAnnouncementType>('DeskAnnouncement', id, 'announcement'),
});
