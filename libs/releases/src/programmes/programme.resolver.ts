import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { InTx, like, type ListOf, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { honour } from '@outrigger/kernel';
import { ReleasedStore, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { reviewComparison } from './comparison.policy.js';
import { type SideBySide, sideBySide } from './comparison.report.js';
import {
  CompareArgs,
  NetworkProgrammePage,
  NetworkProgrammesArgs,
  type NetworkProgrammeType,
  type ProgrammeOrder,
  SideBySideType,
} from './programme.graphql.js';
import { headline } from './programme.nodes.js';

/** More than any count, and no more than a cursor holds. */
const MOST = 999_999_999;

type Order = ListOf['order'];

/** By what the table can be sorted; whatever has no value comes last, up and down. */
const ORDER: Readonly<Record<ProgrammeOrder, (descending: boolean) => Order>> = {
  name: () => (row) => ({ by: sql`lower(${row}.name)`, type: 'text' }),
  country: () => (row) => ({ by: sql`${row}.country`, type: 'text' }),
  launched: byDay((row) => sql`${row}.launched_on`),
  mentors: byCount((row) => headline(row, 'mentors')),
  ventures: byCount((row) => headline(row, 'ventures')),
  next: byDay((row) => sql`${row}.next_on`),
};

/** The programmes of the network, as the centre may know each. */
@Resolver()
export class NetworkProgrammesResolver {
  constructor(private readonly released: ReleasedStore) {}

  @Query(() => NetworkProgrammePage, {
    description: 'Programmes, and adopters on their way; figures by name are of the newest release.',
  })
  @Allow('network.named')
  networkProgrammes(
    @Args() { first, after, order, descending, ...filters }: NetworkProgrammesArgs,
    @Read() read: Reader,
  ): Promise<PageOf<NetworkProgrammeType>> {
    return read.page(
      'NetworkProgramme',
      { first, ...(after && { after }) },
      {
        where: (row) => conditions(row, filters),
        order: ORDER[order](descending),
        descending,
      },
    );
  }

  @Query(() => SideBySideType, {
    nullable: true,
    description: 'Two to four programmes beside each other and the quartiles of the network; null before a release.',
  })
  @Allow('network.named')
  compareProgrammes(@InTx() tx: Tx, @Args() { ids }: CompareArgs): Promise<SideBySide | null> {
    honour(reviewComparison(ids));
    return sideBySide(tx, this.released, ids);
  }

  @Query(() => SideBySideType, {
    nullable: true,
    description: 'One programme in the newest release, for its passport; null before a release.',
  })
  @Allow('network.named')
  programmeFigures(
    @InTx() tx: Tx,
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
  ): Promise<SideBySide | null> {
    return sideBySide(tx, this.released, [id]);
  }
}

type Filters = Pick<NetworkProgrammesArgs, 'search' | 'place' | 'kind' | 'country'>;

const conditions = (row: Sql, { search, place, kind, country }: Filters): readonly Sql[] => [
  ...(search ? [sql`${row}.name ilike ${like(search)}`] : []),
  ...(place ? [sql`${row}.place = ${place}`] : []),
  ...(kind ? [sql`${row}.kind = ${kind}`] : []),
  ...(country ? [sql`${row}.country = ${country.toUpperCase()}`] : []),
];

function byDay(day: (row: Sql) => Sql): (descending: boolean) => Order {
  return (descending) => (row) => ({
    by: sql`coalesce(${day(row)}::timestamptz, ${descending ? '-infinity' : 'infinity'}::timestamptz)`,
    type: 'timestamptz',
  });
}

function byCount(count: (row: Sql) => Sql): (descending: boolean) => Order {
  return (descending) => (row) => ({ by: sql`coalesce(${count(row)}, ${descending ? -1 : MOST}::int)`, type: 'int' });
}
