import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InOperation, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { TODAY } from '@outrigger/programmes';
import { type Operation, sql, type Tx } from '@outrigger/tenancy';
import {
  AddRoomPayload,
  ChangeRoomPayload,
  CloseDayInput,
  CloseDayPayload,
  ClosedDayType,
  OpeningHoursType,
  OpenOfficeInput,
  OpenOfficePayload,
  ReopenDayPayload,
  RetireRoomPayload,
  RoomInput,
  RoomType,
  TakeHolidaysPayload,
} from './place.graphql.js';
import { PlaceService } from './place.service.js';

const MOST_ROOMS = 200;
const MOST_DAYS = 366;

@Resolver()
export class PlaceResolver {
  constructor(private readonly places: PlaceService) {}

  @Query(() => [RoomType], { description: 'Those that are offered first.' })
  @Allow('places.arrange')
  rooms(@Read() read: Reader): Promise<RoomType[]> {
    return read.list('Room', MOST_ROOMS, (row) => sql`${row}.retired_at is not null, ${row}.name`);
  }

  @Query(() => [ClosedDayType], { description: 'From a month ago on.' })
  @Allow('programme.read')
  closedDays(@Read() read: Reader): Promise<ClosedDayType[]> {
    return read.list(
      'ClosedDay',
      MOST_DAYS,
      (row) => sql`${row}.day`,
      (row) => [sql`${row}.day >= ${TODAY} - 31`],
    );
  }

  @Query(() => OpeningHoursType, { nullable: true, description: 'Null until they are set: then every hour is one.' })
  @Allow('programme.read')
  openingHours(@InOperation() { actor }: Operation, @Read() read: Reader): Promise<OpeningHoursType | null> {
    return read.one('OpeningHours', actor?.tenantId ?? '');
  }

  @Mutation(() => AddRoomPayload)
  @Allow('places.arrange')
  async addRoom(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { name, seats = null, link = null }: RoomInput,
  ): Promise<Accepted<AddRoomPayload>> {
    return { room: await roomOf(read, await this.places.addRoom(tx, { name, seats, link })) };
  }

  @Mutation(() => ChangeRoomPayload)
  @Allow('places.arrange')
  async changeRoom(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') { name, seats = null, link = null }: RoomInput,
  ): Promise<Accepted<ChangeRoomPayload>> {
    await this.places.changeRoom(tx, id, { name, seats, link });
    return { room: await roomOf(read, id) };
  }

  @Mutation(() => RetireRoomPayload, { description: 'Offers a room no more, or again; what is booked there stays.' })
  @Allow('places.arrange')
  async retireRoom(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('id', { type: () => ID }) id: string,
    @Args('isRetired', { defaultValue: true }) isRetired: boolean,
  ): Promise<Accepted<RetireRoomPayload>> {
    await this.places.retireRoom(tx, id, isRetired);
    return { room: await roomOf(read, id) };
  }

  @Mutation(() => OpenOfficePayload, { description: 'Hours in which the programme arranges, in place of all before.' })
  @Allow('places.arrange')
  async openOffice(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { weekly }: OpenOfficeInput,
  ): Promise<Accepted<OpenOfficePayload>> {
    await this.places.open(tx, weekly);
    return { openingHours: await read.one<OpeningHoursType>('OpeningHours', tx.actor.tenantId, 'openingHours') };
  }

  @Mutation(() => CloseDayPayload, { description: 'Nothing is arranged on that day.' })
  @Allow('places.arrange')
  async closeDay(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { day, name }: CloseDayInput,
  ): Promise<Accepted<CloseDayPayload>> {
    const id = await this.places.close(tx, day, name);
    return { closedDay: await read.one<ClosedDayType>('ClosedDay', id, 'closedDay') };
  }

  @Mutation(() => ReopenDayPayload)
  @Allow('places.arrange')
  async reopenDay(
    @InTx() tx: Tx,
    @Args('closedDayId', { type: () => ID }) id: string,
  ): Promise<Accepted<ReopenDayPayload>> {
    await this.places.reopen(tx, id);
    return {};
  }

  @Mutation(() => TakeHolidaysPayload, { description: "Closes the national holidays of the programme's country." })
  @Allow('places.arrange')
  async takeHolidays(
    @InTx() tx: Tx,
    @Args('year', { type: () => Int }) year: number,
  ): Promise<Accepted<TakeHolidaysPayload>> {
    return { closed: await this.places.takeHolidays(tx, year) };
  }
}

const roomOf = (read: Reader, id: string): Promise<RoomType | null> => read.one<RoomType>('Room', id, 'room');
