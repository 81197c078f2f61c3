import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  AddCirculationEntryPayload,
  ApproveCirculationEntryPayload,
  type CirculationType,
  LookForMentorsPayload,
  OpenCirculationPayload,
  OrderCirculationPayload,
  RemoveCirculationEntryPayload,
  SendCirculationPayload,
  SkipCirculationPayload,
  TestCirculationPayload,
  UnscheduleCirculationPayload,
} from './circulation.graphql.js';
import {
  AddCirculationEntryInput,
  ApproveCirculationEntryInput,
  LookForMentorsInput,
  OrderCirculationInput,
  RemoveCirculationEntryInput,
  SendCirculationInput,
  SkipCirculationInput,
  TestCirculationInput,
  UnscheduleCirculationInput,
} from './circulation.inputs.js';
import { CirculationService } from './circulation.service.js';
import { SendingService } from './sending.service.js';

type Told = Promise<{ circulation: CirculationType | null }>;

/** What the office does with lists (T4). */
@Resolver()
export class ComposingResolver {
  constructor(
    private readonly lists: CirculationService,
    private readonly sending: SendingService,
  ) {}

  @Mutation(() => OpenCirculationPayload, { description: 'A draft, with every venture that waits for a list on it.' })
  @Allow('circulation.compose')
  async openCirculation(@InTx() tx: Tx, @Read() read: Reader): Promise<Accepted<OpenCirculationPayload>> {
    return told(read, await this.lists.open(tx));
  }

  @Mutation(() => LookForMentorsPayload, {
    description:
      'A list of one venture, for mentors who have what its team lacks (T5). Sent at once if its words are approved.',
  })
  @Allow('circulation.send')
  async lookForMentors(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: LookForMentorsInput,
  ): Promise<Accepted<LookForMentorsPayload>> {
    return told(read, await this.sending.look(tx, input));
  }

  @Mutation(() => AddCirculationEntryPayload)
  @Allow('circulation.compose')
  async addCirculationEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { circulationId, ventureId }: AddCirculationEntryInput,
  ): Promise<Accepted<AddCirculationEntryPayload>> {
    await this.lists.add(tx, circulationId, ventureId);
    return told(read, circulationId);
  }

  @Mutation(() => ApproveCirculationEntryPayload, { description: 'The office stands for the words: no secrets.' })
  @Allow('circulation.compose')
  async approveCirculationEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { entryId, blurb, needs }: ApproveCirculationEntryInput,
  ): Promise<Accepted<ApproveCirculationEntryPayload>> {
    return told(read, await this.lists.approve(tx, entryId, { blurb, needs }));
  }

  @Mutation(() => RemoveCirculationEntryPayload)
  @Allow('circulation.compose')
  async removeCirculationEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { entryId }: RemoveCirculationEntryInput,
  ): Promise<Accepted<RemoveCirculationEntryPayload>> {
    return told(read, await this.lists.remove(tx, entryId));
  }

  @Mutation(() => OrderCirculationPayload)
  @Allow('circulation.compose')
  async orderCirculation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { circulationId, entryIds }: OrderCirculationInput,
  ): Promise<Accepted<OrderCirculationPayload>> {
    await this.lists.order(tx, circulationId, entryIds);
    return told(read, circulationId);
  }

  @Mutation(() => SendCirculationPayload, {
    description: 'Tells every reason why not at once (C5, T4). Letters are written outside the request.',
  })
  @Allow('circulation.send')
  async sendCirculation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SendCirculationInput,
  ): Promise<Accepted<SendCirculationPayload>> {
    await this.sending.send(tx, input);
    return told(read, input.circulationId);
  }

  @Mutation(() => UnscheduleCirculationPayload, { description: 'It does not go out by itself any more.' })
  @Allow('circulation.send')
  async unscheduleCirculation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { circulationId }: UnscheduleCirculationInput,
  ): Promise<Accepted<UnscheduleCirculationPayload>> {
    await this.sending.unschedule(tx, circulationId);
    return told(read, circulationId);
  }

  @Mutation(() => SkipCirculationPayload, { description: 'This time mentors get no mail.' })
  @Allow('circulation.send')
  async skipCirculation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { circulationId }: SkipCirculationInput,
  ): Promise<Accepted<SkipCirculationPayload>> {
    await this.lists.skip(tx, circulationId);
    return told(read, circulationId);
  }

  @Mutation(() => TestCirculationPayload, { description: 'A mail to oneself, as a mentor would get it.' })
  @Allow('circulation.compose')
  async testCirculation(
    @InTx() tx: Tx,
    @Args('input') { circulationId, mentorId }: TestCirculationInput,
  ): Promise<Accepted<TestCirculationPayload>> {
    await this.sending.test(tx, circulationId, mentorId);
    return {};
  }
}

const told = async (read: Reader, id: string): Told => ({
  circulation: await read.one<CirculationType>('Circulation', id, 'circulation'),
});
