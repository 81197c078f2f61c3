import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { AdopterAgreement } from './adopter.entity.js';
import { AdopterPayload, DraftAgreementInput, SendAgreementInput, SignAgreementInput } from './adopter.inputs.js';
import { AgreementService } from './agreement.service.js';
import { told } from './told.js';

@Resolver()
export class AgreementResolver {
  constructor(private readonly agreements: AgreementService) {}

  @Mutation(() => AdopterPayload, { description: 'A new version; what was signed before does not count for it (O1).' })
  @Allow('network.adopt')
  async draftAgreement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: DraftAgreementInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.agreements.draft(tx, input);
    return told(read, input.adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'To the adopter’s contact, who signs by the letter’s link.' })
  @Allow('network.adopt')
  async sendAgreement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { agreementId }: SendAgreementInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.agreements.send(tx, agreementId);
    return told(read, await adopterOf(tx, agreementId));
  }

  @Mutation(() => AdopterPayload, { description: 'Once both sides have signed, the training begins (O1).' })
  @Allow('network.found')
  async signAgreement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SignAgreementInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.agreements.sign(tx, { ...input, via: 'paper' });
    return told(read, await adopterOf(tx, input.agreementId));
  }
}

const adopterOf = async (tx: Tx, agreementId: string): Promise<string> =>
  (await tx.repo(AdopterAgreement).need(agreementId)).adopterId;
