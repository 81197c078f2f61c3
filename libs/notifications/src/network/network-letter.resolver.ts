import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { IsUUID } from 'class-validator';
import { SendTestLetterPayload } from '../wording/letter-text.graphql.js';
import { myself, Preview } from '../wording/preview.js';
import { Wording } from '../wording/wording.js';
import { draftForLetter } from './network-letter.report.js';
import { announcedValues } from './network.letters.js';

@InputType()
export class SendAnnouncementTestInput {
  @Field(() => ID) @IsUUID() announcementId!: string;
}

/** The letter of an announcement, before it leaves. */
@Resolver()
export class NetworkLetterResolver {
  constructor(
    private readonly wording: Wording,
    private readonly preview: Preview,
  ) {}

  @Mutation(() => SendTestLetterPayload, {
    description: 'As its readers will have it, to whoever asks and to nobody else.',
  })
  @Allow('network.announce')
  async sendAnnouncementTest(
    @InTx() tx: Tx,
    @Args('input') { announcementId }: SendAnnouncementTestInput,
  ): Promise<Accepted<SendTestLetterPayload>> {
    const draft = await draftForLetter(tx, announcementId);
    if (!draft) throw new NotFound('DeskAnnouncement', announcementId);
    const me = await myself(tx);
    const showing = { readers: [me.name], values: announcedValues(draft), locale: me.locale };
    const letter = await this.wording.show(tx, 'announcementPublished', showing);
    return { address: await this.preview.sendTo(tx, me, me.locale, letter) };
  }
}
