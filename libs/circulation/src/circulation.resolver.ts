import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import {
  CirculationCoverageType,
  CirculationPage,
  CirculationReadinessType,
  CirculationType,
} from './circulation.graphql.js';
import { CirculationsArgs } from './circulation.inputs.js';
import { CirculationService } from './circulation.service.js';
import type { Coverage } from './coverage.policy.js';
import { DealingService } from './dealing.service.js';
import { isListed } from './pool.report.js';

const MOST_LISTABLE = 100;

/** What the office reads of lists. */
@Resolver(() => CirculationType)
export class CirculationResolver {
  constructor(
    private readonly lists: CirculationService,
    private readonly dealing: DealingService,
  ) {}

  @Query(() => CirculationPage, { description: 'The newest first.' })
  @Allow('circulation.read')
  circulations(
    @Args() { first, after, status }: CirculationsArgs,
    @Read() read: Reader,
  ): Promise<PageOf<CirculationType>> {
    return read.page(
      'Circulation',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.made_at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => (status ? [sql`${row}.status = ${status}`] : []),
      },
    );
  }

  @Query(() => CirculationType, { nullable: true })
  @Allow('circulation.read')
  circulation(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<CirculationType | null> {
    return read.one('Circulation', id);
  }

  @Query(() => CirculationReadinessType, { description: 'Whether ventures may circulate at all (C5).' })
  @Allow('circulation.read')
  async circulationReadiness(@InTx() tx: Tx): Promise<CirculationReadinessType> {
    return { refusals: await this.lists.missing(tx) };
  }

  @Query(() => CirculationCoverageType, { description: 'Whom a draft would reach, were it sent now.' })
  @Allow('circulation.read')
  circulationCoverage(
    @Args('circulationId', { type: () => ID }, ParseUUIDPipe) id: string,
    @InTx() tx: Tx,
  ): Promise<Coverage> {
    return this.dealing.coverage(tx, id);
  }

  @Query(() => [VentureType], { description: 'Up to 100 that look for mentors and are on no open list.' })
  @Allow('circulation.read')
  listableVentures(@Read() read: Reader): Promise<VentureType[]> {
    return read.list(
      'Venture',
      MOST_LISTABLE,
      (row) => sql`lower(${row}.name), ${row}.id`,
      (row) => [sql`${row}.status in ('accepted', 'circulating')`, sql`not ${isListed(row)}`],
    );
  }
}
