import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { handoutOf, LessonType } from '@outrigger/curricula';
import { Allow, Public } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { AttendanceService } from './attendance.service.js';
import { CertificateDesk, type PublicCertificate } from './certificates/certificate.desk.js';
import { CertificateService } from './certificates/certificate.service.js';
import { TrainingDelegate } from './delivery.entity.js';
import {
  ObservationConsentType,
  ObservedSessionType,
  PartStateType,
  PublicCertificateType,
} from './delivery.graphql.js';
import {
  AnswerObservationInput,
  AnswerObservationPayload,
  AskToObserveInput,
  CheckInToTrainingInput,
  DeliveryPayload,
  IssueCertificateInput,
  RevokeCertificateInput,
  SignConfidentialityInput,
} from './delivery.inputs.js';
import type { PartState } from './delivery.policy.js';
import { evidenceOf, versionOf } from './evidence.report.js';
import { type AskedConsent, askedOf, type ObservedSession } from './observation.report.js';
import { ObservationService } from './observation.service.js';
import { told } from './told.js';

@Resolver()
export class DelegateResolver {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly observation: ObservationService,
    private readonly certificates: CertificateService,
    private readonly desk: CertificateDesk,
  ) {}

  @Query(() => [PartStateType], { description: 'What a delegate has done, part by part (O7); a delegate their own.' })
  @Allow('deliveries.read')
  async trainingEvidence(
    @InTx() tx: Tx,
    @Args('delegateId', { type: () => ID }, ParseUUIDPipe) delegateId: string,
  ): Promise<PartState[]> {
    const delegate = await tx.one(TrainingDelegate, delegateId);
    const isSeen = may(tx.actor, 'network.adopt') || delegate?.membershipId === tx.actor.memberId;
    return delegate && isSeen ? evidenceOf(tx, delegate) : [];
  }

  @Query(() => LessonType, {
    description: 'What is taught in a training that the actor sees: its pinned version (O3).',
  })
  @Allow('deliveries.read')
  async trainingMaterials(
    @InTx() tx: Tx,
    @Args('deliveryId', { type: () => ID }, ParseUUIDPipe) deliveryId: string,
  ): Promise<LessonType> {
    return handoutOf(tx, await versionOf(tx, deliveryId));
  }

  @Query(() => ObservedSessionType, { description: 'The observed session, while it is open to the delegate (O4).' })
  @Allow('deliveries.attend')
  observedSession(
    @InTx() tx: Tx,
    @Args('blockId', { type: () => ID }, ParseUUIDPipe) blockId: string,
  ): Promise<ObservedSession> {
    return this.observation.look(tx, blockId);
  }

  @Query(() => [ObservationConsentType], { description: 'Sessions to come that others would like to observe.' })
  @Allow('deliveries.consent')
  observationsAsked(@InTx() tx: Tx): Promise<AskedConsent[]> {
    return askedOf(tx);
  }

  @Query(() => PublicCertificateType, { nullable: true, description: 'By the address on the certificate.' })
  @Public()
  certificate(@Args('token') token: string): Promise<PublicCertificate | null> {
    return this.desk.look(token);
  }

  @Mutation(() => DeliveryPayload, { description: 'By the delegate, with the code that is on the wall.' })
  @Allow('deliveries.attend')
  async checkInToTraining(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { code }: CheckInToTrainingInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.attendance.checkIn(tx, code));
  }

  @Mutation(() => DeliveryPayload, { description: 'Asks the founders and the mentors of the chosen session (O4).' })
  @Allow('network.adopt')
  async askToObserve(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { blockId }: AskToObserveInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.observation.ask(tx, blockId));
  }

  @Mutation(() => AnswerObservationPayload, { description: 'A yes can be taken back until the session is over (O4).' })
  @Allow('deliveries.consent')
  async answerObservation(
    @InTx() tx: Tx,
    @Args('input') { blockId, agrees }: AnswerObservationInput,
  ): Promise<Accepted<AnswerObservationPayload>> {
    await this.observation.answer(tx, blockId, agrees);
    return {};
  }

  @Mutation(() => DeliveryPayload, { description: 'What is seen and heard stays there (O4).' })
  @Allow('deliveries.attend')
  async signConfidentiality(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { deliveryId, name }: SignConfidentialityInput,
  ): Promise<Accepted<DeliveryPayload>> {
    await this.observation.sign(tx, deliveryId, name);
    return told(read, deliveryId);
  }

  @Mutation(() => DeliveryPayload, {
    description: 'Refused with all that is missing; the first completes the training (O7).',
  })
  @Allow('network.adopt')
  async issueCertificate(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { delegateId }: IssueCertificateInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.certificates.issue(tx, delegateId));
  }

  @Mutation(() => DeliveryPayload, { description: 'Whoever verifies it reads that it does not hold any more.' })
  @Allow('network.adopt')
  async revokeCertificate(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { certificateId, reason }: RevokeCertificateInput,
  ): Promise<Accepted<DeliveryPayload>> {
    return told(read, await this.certificates.revoke(tx, certificateId, reason));
  }
}
