import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  type AvailabilityType,
  ConnectCalendarInput,
  ConnectCalendarPayload,
  DisconnectCalendarPayload,
  ForgetDaysPayload,
  ReadCalendarPayload,
  TellDaysInput,
  TellDaysPayload,
  TellWeekInput,
  TellWeekPayload,
} from './availability.graphql.js';
import { CalendarService } from './calendars/calendar.service.js';
import { HoursService } from './hours.service.js';
import { type WhoseTime, whoseTime } from './whose-time.js';

@Resolver()
export class AvailabilityResolver {
  constructor(
    private readonly hours: HoursService,
    private readonly calendars: CalendarService,
  ) {}

  @Mutation(() => TellWeekPayload, {
    description: 'Hours of every week in which somebody can meet, in place of all before.',
  })
  @Allow('availability.tell')
  async tellWeek(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { membershipId, zone = null, weekly }: TellWeekInput,
  ): Promise<Accepted<TellWeekPayload>> {
    return told(read, await this.hours.tellWeek(tx, membershipId, { zone, weekly }));
  }

  @Mutation(() => TellDaysPayload, { description: 'Days on which somebody is away, or has other hours.' })
  @Allow('availability.tell')
  async tellDays(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { membershipId, ...days }: TellDaysInput,
  ): Promise<Accepted<TellDaysPayload>> {
    return told(read, await this.hours.tellDays(tx, membershipId, days));
  }

  @Mutation(() => ForgetDaysPayload, { description: 'The hours of the week hold on these days again.' })
  @Allow('availability.tell')
  async forgetDays(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('datedHoursId', { type: () => ID }) id: string,
  ): Promise<Accepted<ForgetDaysPayload>> {
    return told(read, await this.hours.forgetDays(tx, id));
  }

  @Mutation(() => ConnectCalendarPayload, {
    description: 'Lets busy times be read from a calendar: when, never what. Its address is told to nobody again.',
  })
  @Allow('availability.tell')
  async connectCalendar(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { membershipId, address }: ConnectCalendarInput,
  ): Promise<Accepted<ConnectCalendarPayload>> {
    const whose = await whoseTime(tx, membershipId);
    await this.calendars.connect(tx, whose, address);
    return told(read, whose);
  }

  @Mutation(() => ReadCalendarPayload, { description: 'Reads a calendar again at once.' })
  @Allow('availability.tell')
  async readCalendar(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('calendarId', { type: () => ID }) calendarId: string,
  ): Promise<Accepted<ReadCalendarPayload>> {
    const whose = await this.ownerOf(tx, calendarId);
    await this.calendars.again(tx, calendarId);
    return told(read, whose);
  }

  @Mutation(() => DisconnectCalendarPayload, { description: 'Forgets a calendar and all that was read of it.' })
  @Allow('availability.tell')
  async disconnectCalendar(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('calendarId', { type: () => ID }) calendarId: string,
  ): Promise<Accepted<DisconnectCalendarPayload>> {
    const whose = await this.ownerOf(tx, calendarId);
    await this.calendars.disconnect(tx, calendarId);
    return told(read, whose);
  }

  private async ownerOf(tx: Tx, calendarId: string): Promise<WhoseTime> {
    const { membershipId } = await this.calendars.need(tx, calendarId);
    return whoseTime(tx, membershipId);
  }
}

const told = async (read: Reader, { membershipId }: WhoseTime): Promise<{ availability: AvailabilityType | null }> => ({
  availability: await read.one<AvailabilityType>('Availability', membershipId, 'availability'),
});
