import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InOperation, InTx, Read, type Reader, Unkeyed } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Operation, Tx } from '@outrigger/tenancy';
import { FollowUpService } from './follow-up.service.js';
import { PlanDesk } from './plan.desk.js';
import {
  AnnounceWhirlwindPayload,
  CancelWhirlwindPayload,
  ChangeWhirlwindPayload,
  CloseWhirlwindPayload,
  FindAtWhirlwindPayload,
  FollowUpWhirlwindMeetingPayload,
  InviteToWhirlwindPayload,
  MissFromWhirlwindPayload,
  OpenWhirlwindPayload,
  PlanWhirlwindPayload,
  RemindOfWhirlwindPayload,
  type WhirlwindMeetingType,
  type WhirlwindType,
} from './whirlwind.graphql.js';
import {
  AnnounceWhirlwindInput,
  CancelWhirlwindInput,
  ChangeWhirlwindInput,
  CloseWhirlwindInput,
  FindAtWhirlwindInput,
  FollowUpWhirlwindMeetingInput,
  InviteToWhirlwindInput,
  MissFromWhirlwindInput,
  OpenWhirlwindInput,
  PlanWhirlwindInput,
  RemindOfWhirlwindInput,
} from './whirlwind.inputs.js';
import { ReminderService } from './reminder.service.js';
import { type NewWhirlwind, WhirlwindService } from './whirlwind.service.js';

type Told = Promise<{ whirlwind: WhirlwindType | null }>;

/** What the office does with whirlwinds (A2). */
@Resolver()
export class RunningResolver {
  constructor(
    private readonly whirlwinds: WhirlwindService,
    private readonly plans: PlanDesk,
    private readonly followUps: FollowUpService,
    private readonly reminders: ReminderService,
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
  @Unkeyed()
  @Allow('whirlwinds.run')
  async planWhirlwind(
    @InOperation() operation: Operation,
    @Read() read: Reader,
    @Args('input') { whirlwindId, expectedVersion }: PlanWhirlwindInput,
  ): Promise<Accepted<PlanWhirlwindPayload>> {
    await this.plans.plan(operation, { whirlwindId, expectedVersion });
    return told(read, whirlwindId);
  }

  @Mutation(() => MissFromWhirlwindPayload, {
    description: 'A guest does not turn up, or leaves: the rounds to come are planned anew.',
  })
  @Unkeyed()
  @Allow('whirlwinds.run')
  async missFromWhirlwind(
    @InOperation() operation: Operation,
    @Read() read: Reader,
    @Args('input') { guestId, fromRound }: MissFromWhirlwindInput,
  ): Promise<Accepted<MissFromWhirlwindPayload>> {
    const guest = { id: guestId, isGone: true };
    return told(read, await this.plans.planWithout(operation, guest, fromRound ?? null));
  }

  @Mutation(() => FindAtWhirlwindPayload, { description: 'Who was missed is there after all.' })
  @Unkeyed()
  @Allow('whirlwinds.run')
  async findAtWhirlwind(
    @InOperation() operation: Operation,
    @Read() read: Reader,
    @Args('input') { guestId }: FindAtWhirlwindInput,
  ): Promise<Accepted<FindAtWhirlwindPayload>> {
    return told(read, await this.plans.planWithout(operation, { id: guestId, isGone: false }, null));
  }

  @Mutation(() => RemindOfWhirlwindPayload, {
    description:
      'Writes again to those who have said nothing: whether they come, whom they wish, what they make of it.',
  })
  @Allow('whirlwinds.run')
  async remindOfWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { whirlwindId }: RemindOfWhirlwindInput,
  ): Promise<Accepted<RemindOfWhirlwindPayload>> {
    await this.reminders.remind(tx, whirlwindId);
    return told(read, whirlwindId);
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

  @Mutation(() => FollowUpWhirlwindMeetingPayload, {
    description: 'Both would go on: a draft of a team with everybody whom the venture would keep, or an introduction.',
  })
  @Allow('whirlwinds.run')
  async followUpWhirlwindMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId, as }: FollowUpWhirlwindMeetingInput,
  ): Promise<Accepted<FollowUpWhirlwindMeetingPayload>> {
    await this.followUps.follow(tx, meetingId, as);
    return { meeting: await read.one<WhirlwindMeetingType>('WhirlwindMeeting', meetingId, 'meeting') };
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
