import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { PlanService } from './plan.service.js';
import {
  AnnounceWhirlwindPayload,
  CancelWhirlwindPayload,
  ChangeWhirlwindPayload,
  CloseWhirlwindPayload,
  FindAtWhirlwindPayload,
  InviteToWhirlwindPayload,
  MissFromWhirlwindPayload,
  OpenWhirlwindPayload,
  PlanWhirlwindPayload,
  type WhirlwindType,
} from './whirlwind.graphql.js';
import {
  AnnounceWhirlwindInput,
  CancelWhirlwindInput,
  ChangeWhirlwindInput,
  CloseWhirlwindInput,
  FindAtWhirlwindInput,
  InviteToWhirlwindInput,
  MissFromWhirlwindInput,
  OpenWhirlwindInput,
  PlanWhirlwindInput,
} from './whirlwind.inputs.js';
import { type NewWhirlwind, WhirlwindService } from './whirlwind.service.js';

type Told = Promise<{ whirlwind: WhirlwindType | null }>;

/** What the office does with whirlwinds (A2). */
@Resolver()
export class RunningResolver {
  constructor(
    private readonly whirlwinds: WhirlwindService,
    private readonly plans: PlanService,
  ) {}

  @Mutation(() => OpenWhirlwindPayload)
  @Allow('whirlwinds.run')
  async openWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: OpenWhirlwindInput,
  ): Promise<Accepted<OpenWhirlwindPayload>> {
    return told(read, await this.whirlwinds.open(tx, eventOf(input)));
  }

  @Mutation(() => ChangeWhirlwindPayload, { description: 'All of it, until there is a plan.' })
  @Allow('whirlwinds.run')
  async changeWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { whirlwindId, ...input }: ChangeWhirlwindInput,
  ): Promise<Accepted<ChangeWhirlwindPayload>> {
    await this.whirlwinds.change(tx, whirlwindId, eventOf(input));
    return told(read, whirlwindId);
  }

  @Mutation(() => InviteToWhirlwindPayload, { description: 'They are asked by mail whether they come.' })
  @Allow('whirlwinds.run')
  async inviteToWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: InviteToWhirlwindInput,
  ): Promise<Accepted<InviteToWhirlwindPayload>> {
    await this.whirlwinds.invite(tx, input);
    return told(read, input.whirlwindId);
  }

  @Mutation(() => PlanWhirlwindPayload, {
    description: 'Who meets whom in which round; again as often as wanted, for the rounds to come (S4).',
  })
  @Allow('whirlwinds.run')
  async planWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { whirlwindId, expectedVersion }: PlanWhirlwindInput,
  ): Promise<Accepted<PlanWhirlwindPayload>> {
    await this.plans.plan(tx, whirlwindId, expectedVersion);
    return told(read, whirlwindId);
  }

  @Mutation(() => MissFromWhirlwindPayload, {
    description: 'A guest does not turn up, or leaves: the rounds to come are planned anew.',
  })
  @Allow('whirlwinds.run')
  async missFromWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { guestId, fromRound }: MissFromWhirlwindInput,
  ): Promise<Accepted<MissFromWhirlwindPayload>> {
    return told(read, await this.plans.miss(tx, guestId, fromRound ?? null));
  }

  @Mutation(() => FindAtWhirlwindPayload, { description: 'Who was missed is there after all.' })
  @Allow('whirlwinds.run')
  async findAtWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { guestId }: FindAtWhirlwindInput,
  ): Promise<Accepted<FindAtWhirlwindPayload>> {
    return told(read, await this.plans.find(tx, guestId));
  }

  @Mutation(() => AnnounceWhirlwindPayload, { description: 'Everybody is told their rounds by mail.' })
  @Allow('whirlwinds.run')
  async announceWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { whirlwindId }: AnnounceWhirlwindInput,
  ): Promise<Accepted<AnnounceWhirlwindPayload>> {
    await this.whirlwinds.announce(tx, whirlwindId);
    return told(read, whirlwindId);
  }

  @Mutation(() => CloseWhirlwindPayload, { description: 'Both sides learn who would go on with them.' })
  @Allow('whirlwinds.run')
  async closeWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { whirlwindId }: CloseWhirlwindInput,
  ): Promise<Accepted<CloseWhirlwindPayload>> {
    await this.whirlwinds.close(tx, whirlwindId);
    return told(read, whirlwindId);
  }

  @Mutation(() => CancelWhirlwindPayload)
  @Allow('whirlwinds.run')
  async cancelWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { whirlwindId, reason }: CancelWhirlwindInput,
  ): Promise<Accepted<CancelWhirlwindPayload>> {
    await this.whirlwinds.cancel(tx, whirlwindId, reason);
    return told(read, whirlwindId);
  }
}

const eventOf = ({
  place = null,
  breakAfter = null,
  breakMinutes,
  maxRun,
  ...event
}: OpenWhirlwindInput): NewWhirlwind => ({
  ...event,
  place,
  breakAfter,
  breakMinutes: breakMinutes ?? 0,
  maxRun: maxRun ?? 0,
});

const told = async (read: Reader, id: string): Told => ({
  whirlwind: await read.one<WhirlwindType>('Whirlwind', id, 'whirlwind'),
});
