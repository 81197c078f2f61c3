import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import type { VentureType } from '@outrigger/ventures';
import { ConsentService } from './consent.service.js';
import {
  DecideApplicationsInput,
  DecideApplicationsPayload,
  TakeBackDecisionsInput,
  TakeBackDecisionsPayload,
  WithdrawConsentInput,
  WithdrawConsentPayload,
} from './decision.graphql.js';
import { DecisionService } from './decision.service.js';

/** Deciding about applications (V2). */
@Resolver()
export class DecisionResolver {
  constructor(
    private readonly decisions: DecisionService,
    private readonly consents: ConsentService,
  ) {}

  @Mutation(() => DecideApplicationsPayload, {
    description: 'All or none; the letters leave a little later, and until then each can be taken back (V2).',
  })
  @Allow('ventures.decide')
  async decideApplications(
    @InTx() tx: Tx,
    @Args('input') { decisions, roundId }: DecideApplicationsInput,
  ): Promise<Accepted<DecideApplicationsPayload>> {
    const verdicts = decisions.map(({ intakeId = null, referredTo = null, ...verdict }) => ({
      ...verdict,
      intakeId,
      referredTo,
    }));
    return { decisionIds: await this.decisions.decide(tx, verdicts, roundId ?? null) };
  }

  @Mutation(() => TakeBackDecisionsPayload, { description: 'As if they had not been taken; no letter leaves.' })
  @Allow('ventures.decide')
  async takeBackDecisions(
    @InTx() tx: Tx,
    @Args('input') { decisionIds }: TakeBackDecisionsInput,
  ): Promise<Accepted<TakeBackDecisionsPayload>> {
    await this.decisions.takeBack(tx, decisionIds);
    return { takenBack: decisionIds.length };
  }

  @Mutation(() => WithdrawConsentPayload, { description: 'For a founder who asks the office for it.' })
  @Allow('ventures.decide')
  async withdrawConsent(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { consentId }: WithdrawConsentInput,
  ): Promise<Accepted<WithdrawConsentPayload>> {
    const id = await this.consents.withdrawFor(tx, consentId);
    return { venture: await read.one<VentureType>('Venture', id, 'venture') };
  }
}
