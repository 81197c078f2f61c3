import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, like, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import {
  AcceptVentureInput,
  AcceptVenturePayload,
  AddVentureInput,
  AddVenturePayload,
  DeclineVentureInput,
  DeclineVenturePayload,
  VenturePage,
  VenturesArgs,
  VentureType,
} from './venture.graphql.js';
import { VentureService } from './venture.service.js';

@Resolver(() => VentureType)
export class VentureResolver {
  constructor(private readonly service: VentureService) {}

  @Query(() => VenturePage)
  @Allow('ventures.read')
  ventures(@Args() { first, after, ...filter }: VenturesArgs, @Read() read: Reader): Promise<PageOf<VentureType>> {
    return read.page(
      'Venture',
      { first, after },
      {
        order: (row) => ({ by: sql`lower(${row}.name)`, type: 'text' }),
        where: (row) => matching(row, filter),
      },
    );
  }

  @Query(() => VentureType, { nullable: true })
  @Allow('ventures.read')
  venture(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<VentureType | null> {
    return read.one('Venture', id);
  }

  @Mutation(() => AddVenturePayload)
  @Allow('ventures.add')
  async addVenture(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AddVentureInput,
  ): Promise<Accepted<AddVenturePayload>> {
    return this.told(read, await this.service.add(tx, input));
  }

  @Mutation(() => AcceptVenturePayload, { description: 'Its founders are invited with it (V2).' })
  @Allow('ventures.decide')
  async acceptVenture(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId, reason }: AcceptVentureInput,
  ): Promise<Accepted<AcceptVenturePayload>> {
    await this.service.accept(tx, ventureId, reason ?? null);
    return this.told(read, ventureId);
  }

  @Mutation(() => DeclineVenturePayload)
  @Allow('ventures.decide')
  async declineVenture(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId, reason }: DeclineVentureInput,
  ): Promise<Accepted<DeclineVenturePayload>> {
    await this.service.decline(tx, ventureId, reason);
    return this.told(read, ventureId);
  }

  private async told(read: Reader, id: string): Promise<{ venture: VentureType | null }> {
    return { venture: await read.one<VentureType>('Venture', id, 'venture') };
  }
}

const matching = (row: Sql, { search, status, stage, origin }: Omit<VenturesArgs, 'first' | 'after'>): Sql[] => [
  ...(search ? [mentions(row, search)] : []),
  ...(status ? [sql`${row}.status = ${status}`] : []),
  ...(stage ? [sql`${row}.stage = ${stage}`] : []),
  ...(origin ? [sql`${row}.origin = ${origin}`] : []),
];

const mentions = (row: Sql, text: string): Sql =>
  sql`(${row}.name ilike ${like(text)} or ${row}.one_liner ilike ${like(text)} or ${row}.sector ilike ${like(text)})`;
