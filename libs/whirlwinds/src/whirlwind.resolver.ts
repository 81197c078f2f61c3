import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { GuestService } from './guest.service.js';
import { VerdictService } from './verdict.service.js';
import {
  AnswerWhirlwindMeetingPayload,
  AttendWhirlwindPayload,
  WhirlwindPage,
  type WhirlwindMeetingType,
  WhirlwindType,
  WishInWhirlwindPayload,
} from './whirlwind.graphql.js';
import {
  AnswerWhirlwindMeetingInput,
  AttendWhirlwindInput,
  WhirlwindsArgs,
  WishInWhirlwindInput,
} from './whirlwind.inputs.js';

/** What guests read and say. */
@Resolver(() => WhirlwindType)
export class WhirlwindResolver {
  constructor(
    private readonly guests: GuestService,
    private readonly verdicts: VerdictService,
  ) {}

  @Query(() => WhirlwindPage, { description: 'The last first; for a guest those that they are invited to.' })
  @Allow('whirlwinds.read')
  whirlwinds(@Args() { first, after, status }: WhirlwindsArgs, @Read() read: Reader): Promise<PageOf<WhirlwindType>> {
    return read.page(
      'Whirlwind',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.starts_at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => (status ? [sql`${row}.status = ${status}`] : []),
      },
    );
  }

  @Query(() => WhirlwindType, { nullable: true })
  @Allow('whirlwinds.read')
  whirlwind(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<WhirlwindType | null> {
    return read.one('Whirlwind', id);
  }

  @Mutation(() => AttendWhirlwindPayload, {
    description: 'By a guest, or the office for a guest, until it is planned.',
  })
  @Allow('whirlwinds.answer')
  async attendWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AttendWhirlwindInput,
  ): Promise<Accepted<AttendWhirlwindPayload>> {
    await this.guests.attend(tx, input);
    return { whirlwind: await read.one<WhirlwindType>('Whirlwind', input.whirlwindId, 'whirlwind') };
  }

  @Mutation(() => WishInWhirlwindPayload, {
    description: 'Whom a guest would like to meet; the others never learn it.',
  })
  @Allow('whirlwinds.answer')
  async wishInWhirlwind(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: WishInWhirlwindInput,
  ): Promise<Accepted<WishInWhirlwindPayload>> {
    await this.guests.wish(tx, input);
    return { whirlwind: await read.one<WhirlwindType>('Whirlwind', input.whirlwindId, 'whirlwind') };
  }

  @Mutation(() => AnswerWhirlwindMeetingPayload, { description: 'Whether one would go on, in four steps (A2).' })
  @Allow('whirlwinds.answer')
  async answerWhirlwindMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AnswerWhirlwindMeetingInput,
  ): Promise<Accepted<AnswerWhirlwindMeetingPayload>> {
    await this.verdicts.say(tx, input);
    return { meeting: await read.one<WhirlwindMeetingType>('WhirlwindMeeting', input.meetingId, 'meeting') };
  }
}
