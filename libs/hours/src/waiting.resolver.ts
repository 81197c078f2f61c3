import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { CheckInService } from './checkin.service.js';
import { OfficeHourOfferType, OfficeHourWaitType } from './hours.graphql.js';
import {
  AnswerOfficeHourOfferInput,
  AnswerOfficeHourOfferPayload,
  AskForCheckInInput,
  AskForCheckInPayload,
  LeaveOfficeHourWaitInput,
  LeaveOfficeHourWaitPayload,
  WaitForOfficeHourInput,
  WaitForOfficeHourPayload,
  WriteCheckInInput,
  WriteCheckInPayload,
} from './hours.inputs.js';
import { WaitingService } from './waiting.service.js';

const MOST = 100;

/** Waiting lists, what is offered from them, and check-ins. */
@Resolver()
export class WaitingResolver {
  constructor(
    private readonly waiting: WaitingService,
    private readonly checkIns: CheckInService,
  ) {}

  @Query(() => [OfficeHourWaitType], { description: 'Of one’s ventures, for the office of all: the longest first.' })
  @Allow('hours.book')
  officeHourWaits(@Read() read: Reader): Promise<OfficeHourWaitType[]> {
    return read.list(
      'OfficeHourWait',
      MOST,
      (row) => sql`${row}.asked_at, ${row}.id`,
      (row) => [sql`${row}.ended_at is null`],
    );
  }

  @Query(() => [OfficeHourOfferType], { description: 'Hours that are held for one’s ventures; for the office all.' })
  @Allow('hours.book')
  officeHourOffers(@Read() read: Reader): Promise<OfficeHourOfferType[]> {
    return read.list(
      'OfficeHourOffer',
      MOST,
      (row) => sql`${row}.expires_at, ${row}.id`,
      (row) => [sql`${row}.outcome is null and ${row}.expires_at > now()`],
    );
  }

  @Mutation(() => WaitForOfficeHourPayload, { description: 'The next hour that is freed is offered by mail.' })
  @Allow('hours.book')
  async waitForOfficeHour(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: WaitForOfficeHourInput,
  ): Promise<Accepted<WaitForOfficeHourPayload>> {
    return { wait: await read.one('OfficeHourWait', await this.waiting.join(tx, input), 'wait') };
  }

  @Mutation(() => LeaveOfficeHourWaitPayload)
  @Allow('hours.book')
  async leaveOfficeHourWait(
    @InTx() tx: Tx,
    @Args('input') { waitId }: LeaveOfficeHourWaitInput,
  ): Promise<Accepted<LeaveOfficeHourWaitPayload>> {
    await this.waiting.leave(tx, waitId);
    return {};
  }

  @Mutation(() => AnswerOfficeHourOfferPayload, { description: 'As the link of its letter does.' })
  @Allow('hours.book')
  async answerOfficeHourOffer(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { offerId, takes }: AnswerOfficeHourOfferInput,
  ): Promise<Accepted<AnswerOfficeHourOfferPayload>> {
    if (takes) return { booking: await read.one('OfficeHourBooking', await this.waiting.take(tx, offerId), 'booking') };
    await this.waiting.decline(tx, offerId);
    return {};
  }

  @Mutation(() => WriteCheckInPayload, { description: 'By a founder, before or after the hour (A1).' })
  @Allow('checkins.write')
  async writeCheckIn(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: WriteCheckInInput,
  ): Promise<Accepted<WriteCheckInPayload>> {
    return { checkIn: await read.one('CheckIn', await this.checkIns.write(tx, input), 'checkIn') };
  }

  @Mutation(() => AskForCheckInPayload, { description: 'Its founders are asked for it by mail, once more.' })
  @Allow('checkins.ask')
  async askForCheckIn(
    @InTx() tx: Tx,
    @Args('input') { bookingId }: AskForCheckInInput,
  ): Promise<Accepted<AskForCheckInPayload>> {
    await this.checkIns.remind(tx, bookingId);
    return {};
  }
}
