import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import type { VentureType } from '../venture.graphql.js';
import {
  AnswerGraduationInput,
  AnswerGraduationPayload,
  CloseVentureInput,
  CloseVenturePayload,
  FailureCauseType,
  PauseVentureInput,
  PauseVenturePayload,
  ProposeGraduationInput,
  ProposeGraduationPayload,
  ResumeVentureInput,
  ResumeVenturePayload,
} from './life.graphql.js';
import { LifeService } from './life.service.js';

@Resolver()
export class LifeResolver {
  constructor(private readonly life: LifeService) {}

  @Query(() => [FailureCauseType], { description: 'The taxonomy that a closing chooses from.' })
  @Allow('ventures.read')
  failureCauses(@InTx() tx: Tx): Promise<FailureCauseType[]> {
    return tx.sql<FailureCauseType>`
      select c.code, c.label, c.cause_group as "group", s.percent, e.edition, e.year, e.sample, e.source
        from (select * from taxonomy_edition where taxonomy = 'causes' order by year desc, edition desc limit 1) e
        join cause_share s on s.edition = e.edition join failure_cause c on c.code = s.code order by c.position`;
  }

  @Mutation(() => PauseVenturePayload, { description: 'Until a day; sessions to come are cancelled (V2).' })
  @Allow('ventures.lead')
  async pauseVenture(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId, reason, returnsOn }: PauseVentureInput,
  ): Promise<Accepted<PauseVenturePayload>> {
    await this.life.pause(tx, ventureId, reason, returnsOn);
    return told(read, ventureId);
  }

  @Mutation(() => ResumeVenturePayload, { description: 'Back to where it was before its pause.' })
  @Allow('ventures.lead')
  async resumeVenture(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId }: ResumeVentureInput,
  ): Promise<Accepted<ResumeVenturePayload>> {
    await this.life.resume(tx, ventureId);
    return told(read, ventureId);
  }

  @Mutation(() => CloseVenturePayload, { description: 'With its causes; its team ends, its sessions too (V3).' })
  @Allow('ventures.lead')
  async closeVenture(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId, causes, reason }: CloseVentureInput,
  ): Promise<Accepted<CloseVenturePayload>> {
    await this.life.close(tx, ventureId, causes, reason);
    return told(read, ventureId);
  }

  @Mutation(() => ProposeGraduationPayload, { description: 'By the office or a founder; the other side agrees (V3).' })
  @Allow('ventures.graduate')
  async proposeGraduation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { revenue = null, currency = null, ...input }: ProposeGraduationInput,
  ): Promise<Accepted<ProposeGraduationPayload>> {
    await this.life.propose(tx, { ...input, revenue, currency });
    return told(read, input.ventureId);
  }

  @Mutation(() => AnswerGraduationPayload, { description: 'By the other side; agreed, it graduates at once (V3).' })
  @Allow('ventures.graduate')
  async answerGraduation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId, agreed, answer }: AnswerGraduationInput,
  ): Promise<Accepted<AnswerGraduationPayload>> {
    await this.life.answer(tx, ventureId, agreed, answer ?? null);
    return told(read, ventureId);
  }
}

const told = async (read: Reader, id: string): Promise<{ venture: VentureType | null }> => ({
  venture: await read.one<VentureType>('Venture', id, 'venture'),
});
