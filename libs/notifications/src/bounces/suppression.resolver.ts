import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  BouncingAddressPage,
  BouncingAddressType,
  CorrectAddressInput,
  CorrectAddressPayload,
  LiftSuppressionInput,
  LiftSuppressionPayload,
} from './suppression.graphql.js';
import { SuppressionService } from './suppression.service.js';

@Resolver(() => BouncingAddressType)
export class SuppressionResolver {
  constructor(private readonly suppressions: SuppressionService) {}

  @Query(() => BouncingAddressPage, { description: 'Addresses to which nothing goes, the longest waiting first.' })
  @Allow('letters.read')
  bouncingAddresses(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<BouncingAddressType>> {
    return read.page('BouncingAddress', paging, {
      order: (row) => ({ by: sql`${row}.since`, type: 'timestamptz' }),
      where: (row) => [sql`${row}.lifted_at is null`],
    });
  }

  @Mutation(() => LiftSuppressionPayload, { description: 'Letters go to the address again.' })
  @Allow('letters.send')
  async liftSuppression(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { suppressionId }: LiftSuppressionInput,
  ): Promise<Accepted<LiftSuppressionPayload>> {
    await this.suppressions.lift(tx, suppressionId);
    return { address: await read.one<BouncingAddressType>('BouncingAddress', suppressionId, 'address') };
  }

  @Mutation(() => CorrectAddressPayload, { description: 'Letters to this member go to another address from now on.' })
  @Allow('letters.send')
  async correctAddress(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { suppressionId, email }: CorrectAddressInput,
  ): Promise<Accepted<CorrectAddressPayload>> {
    await this.suppressions.correct(tx, suppressionId, email);
    return { address: await read.one<BouncingAddressType>('BouncingAddress', suppressionId, 'address') };
  }
}
