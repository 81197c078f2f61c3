import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import type { VentureType } from '@outrigger/ventures';
import { AssessRisksInput, AssessRisksPayload } from './risk.graphql.js';
import { RiskService } from './risk.service.js';

@Resolver()
export class RiskResolver {
  constructor(private readonly risks: RiskService) {}

  @Mutation(() => AssessRisksPayload, {
    description: 'For this quarter, by a founder or the lead; again is anew (D1).',
  })
  @Allow('risks.assess')
  async assessRisks(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AssessRisksInput,
  ): Promise<Accepted<AssessRisksPayload>> {
    await this.risks.assess(tx, input);
    return { venture: await read.one<VentureType>('Venture', input.ventureId, 'venture') };
  }
}
