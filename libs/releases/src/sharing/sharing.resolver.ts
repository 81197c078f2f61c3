import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  BenchmarkType,
  ChooseSharingInput,
  ChooseSharingPayload,
  OwnFigureType,
  PeersArgs,
  SharingType,
} from './sharing.graphql.js';
import { type Benchmark, type OwnFigure, SharingService } from './sharing.service.js';

/** The adopter's own switch, and what it sees of the network. */
@Resolver()
export class SharingResolver {
  constructor(private readonly service: SharingService) {}

  @Query(() => SharingType, { description: 'What this programme shares with the network.' })
  @Allow('sharing.read')
  sharing(@InTx() tx: Tx): Promise<SharingType> {
    return this.service.current(tx);
  }

  @Query(() => [OwnFigureType], { description: 'This programme’s figures of the quarter that closed last.' })
  @Allow('sharing.read')
  ownFigures(@InTx() tx: Tx): Promise<OwnFigure[]> {
    return this.service.ownFigures(tx);
  }

  @Query(() => BenchmarkType, {
    nullable: true,
    description: 'This programme beside the newest release; null before it.',
  })
  @Allow('sharing.read')
  benchmark(@InTx() tx: Tx, @Args() { by }: PeersArgs): Promise<Benchmark | null> {
    return this.service.benchmark(tx, by);
  }

  @Mutation(() => ChooseSharingPayload, { description: 'From the next release on; past releases stay as they are.' })
  @Allow('sharing.choose')
  async chooseSharing(
    @InTx() tx: Tx,
    @Args('input') input: ChooseSharingInput,
  ): Promise<Accepted<ChooseSharingPayload>> {
    await this.service.choose(tx, input);
    return { sharing: await this.service.current(tx) };
  }
}
