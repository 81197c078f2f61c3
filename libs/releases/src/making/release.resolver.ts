import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { lastClosed } from '../catalogue/period.policy.js';
import {
  MakeReleaseInput,
  MakeReleasePayload,
  NamedFiguresPage,
  type NamedFiguresType,
  ReleaseRunPage,
  type ReleaseRunType,
} from './release.graphql.js';
import { ReleaseService } from './release.service.js';

/** Making releases, and what programmes let the centre see by name. */
@Resolver()
export class ReleaseResolver {
  constructor(private readonly service: ReleaseService) {}

  @Query(() => ReleaseRunPage, { description: 'Releases that were asked for, the last first.' })
  @Allow('network.release')
  releaseRuns(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<ReleaseRunType>> {
    return read.page('ReleaseRun', paging, {
      order: (row) => ({ by: sql`${row}.asked_at`, type: 'timestamptz' }),
      descending: true,
    });
  }

  @Query(() => String, {
    nullable: true,
    description: 'The quarter that can be released next: the one that closed last, unless it is released already.',
  })
  @Allow('network.release')
  async nextRelease(@InTx() tx: Tx): Promise<string | null> {
    const [closed, last] = [lastClosed(tx.now), await this.service.lastPeriod(tx)];
    return last !== null && last >= closed ? null : closed;
  }

  @Query(() => NamedFiguresPage, { description: 'Of the programmes that agreed to it, the newest quarter first.' })
  @Allow('network.named')
  namedFigures(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<NamedFiguresType>> {
    return read.page('NamedFigures', paging, {
      order: (row) => ({ by: sql`${row}.period`, type: 'text' }),
      descending: true,
    });
  }

  @Mutation(() => MakeReleasePayload, { description: 'Of a closed quarter; the worker makes it (SDC-1).' })
  @Allow('network.release')
  async makeRelease(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { period }: MakeReleaseInput,
  ): Promise<Accepted<MakeReleasePayload>> {
    return { run: await read.one('ReleaseRun', await this.service.ask(tx, period), 'run') };
  }
}
