import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { PrinciplesPayload, PrinciplesStandingType, SignPrinciplesInput } from './signature.graphql.js';
import { SignatureService, type Standing } from './signature.service.js';

@Resolver()
export class SignatureResolver {
  constructor(private readonly signatures: SignatureService) {}

  @Query(() => PrinciplesStandingType, { description: 'Which principles are adopted, and who signed for them.' })
  @Allow('playbook.read')
  principles(@InTx() tx: Tx): Promise<Standing> {
    return this.signatures.standing(tx);
  }

  @Mutation(() => PrinciplesPayload, { description: 'That this programme keeps the principles that it has adopted.' })
  @Allow('playbook.adopt')
  async signPrinciples(
    @InTx() tx: Tx,
    @Args('input') { name, principles }: SignPrinciplesInput,
  ): Promise<Accepted<PrinciplesPayload>> {
    const seen = principles.map(({ playbookEntryId: entryId, ...read }) => ({ entryId, ...read }));
    await this.signatures.sign(tx, name, seen);
    return { standing: await this.signatures.standing(tx) };
  }
}
