import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Actor } from '@outrigger/kernel';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { BookingService } from './booking.service.js';
import { type HoursOfMentor, hoursOfMentors } from './hours-of-mentors.report.js';
import { HoursOfMentorType, OfficeHourPage, OfficeHourType } from './hours.graphql.js';
import {
  BookOfficeHourInput,
  BookOfficeHourPayload,
  CancelOfficeHourInput,
  CancelOfficeHourPayload,
  CloseOfficeHourInput,
  CloseOfficeHourPayload,
  OfficeHoursArgs,
  OpenOfficeHoursInput,
  OpenOfficeHoursPayload,
} from './hours.inputs.js';
import { isOwn, stateOf } from './hours.nodes.js';
import { OpeningService } from './opening.service.js';

@Resolver(() => OfficeHourType)
export class HoursResolver {
  constructor(
    private readonly openings: OpeningService,
    private readonly bookings: BookingService,
  ) {}

  @Query(() => OfficeHourPage, {
    description: 'A mentor’s own; a founder’s own and those that may be booked; for the office all.',
  })
  @Allow('hours.read')
  officeHours(
    @InTx() { actor }: Tx,
    @Args() { first, after, ...filter }: OfficeHoursArgs,
    @Read() read: Reader,
  ): Promise<PageOf<OfficeHourType>> {
    return read.page(
      'OfficeHour',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.starts_at`, type: 'timestamptz' }),
        descending: filter.period === 'past',
        where: (row) => matching(row, actor, filter),
      },
    );
  }

  @Query(() => OfficeHourType, { nullable: true })
  @Allow('hours.read')
  officeHour(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<OfficeHourType | null> {
    return read.one('OfficeHour', id);
  }

  @Query(() => [HoursOfMentorType], { description: 'Whose hours may be seen, those with a free one first.' })
  @Allow('hours.read')
  mentorsWithOfficeHours(@InTx() tx: Tx): Promise<HoursOfMentor[]> {
    return hoursOfMentors(tx);
  }

  @Mutation(() => OpenOfficeHoursPayload, { description: 'By a mentor with a current warrant, on their own clock.' })
  @Allow('hours.open')
  async openOfficeHours(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: OpenOfficeHoursInput,
  ): Promise<Accepted<OpenOfficeHoursPayload>> {
    const [first = '', ...others] = await this.openings.open(tx, input);
    return { officeHour: await read.one('OfficeHour', first, 'officeHour'), count: 1 + others.length };
  }

  @Mutation(() => CloseOfficeHourPayload, {
    description: 'Taken back by its mentor or the office; whoever had booked is told.',
  })
  @Allow('hours.close')
  async closeOfficeHour(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: CloseOfficeHourInput,
  ): Promise<Accepted<CloseOfficeHourPayload>> {
    await this.openings.close(tx, input);
    return { officeHour: await read.one<OfficeHourType>('OfficeHour', input.officeHourId, 'officeHour') };
  }

  @Mutation(() => BookOfficeHourPayload, { description: 'Of all who book at once, one has it; the others are told.' })
  @Allow('hours.book')
  async bookOfficeHour(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: BookOfficeHourInput,
  ): Promise<Accepted<BookOfficeHourPayload>> {
    return { booking: await read.one('OfficeHourBooking', await this.bookings.book(tx, input), 'booking') };
  }

  @Mutation(() => CancelOfficeHourPayload, {
    description: 'By its venture, its mentor or the office; the hour goes to the next who waits.',
  })
  @Allow('hours.cancel')
  async cancelOfficeHour(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { bookingId, reason }: CancelOfficeHourInput,
  ): Promise<Accepted<CancelOfficeHourPayload>> {
    await this.bookings.cancel(tx, bookingId, reason);
    return { booking: await read.one('OfficeHourBooking', bookingId, 'booking') };
  }
}

type Filter = Omit<OfficeHoursArgs, 'first' | 'after'>;

const matching = (row: Sql, actor: Actor, { period, state, mentorId, mine }: Filter): Sql[] => [
  ...(period === 'coming' ? [sql`${row}.ends_at > now()`] : []),
  ...(period === 'past' ? [sql`${row}.ends_at <= now()`] : []),
  ...(state ? [sql`${stateOf(row)} = ${state}`] : []),
  ...(mentorId ? [sql`${row}.mentor_id = ${mentorId}`] : []),
  ...(mine ? [isOwn(row, actor)] : []),
];
