import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { CurriculumPage, CurriculumType } from './curriculum.graphql.js';
import {
  BeginCurriculumInput,
  CurriculaArgs,
  CurriculumPayload,
  OrderUnitsInput,
  PublishCurriculumInput,
  RemoveUnitInput,
  ShareCurriculumInput,
  WriteUnitInput,
} from './curriculum.inputs.js';
import { CurriculumService } from './curriculum.service.js';
import { told } from './told.js';

@Resolver(() => CurriculumType)
export class CurriculumResolver {
  constructor(private readonly curricula: CurriculumService) {}

  @Query(() => CurriculumPage, { name: 'curricula', description: 'The programme’s own, newest first.' })
  @Allow('curricula.read')
  list(@Args() { first, after, kind }: CurriculaArgs, @Read() read: Reader): Promise<PageOf<CurriculumType>> {
    const where = (row: Sql): Sql[] => (kind ? [sql`${row}.kind = ${kind}`] : []);
    const order = (row: Sql) => ({ by: sql`${row}.begun_at`, type: 'timestamptz' as const });
    return read.page('Curriculum', { first, after }, { order, descending: true, where });
  }

  @Query(() => CurriculumType, { nullable: true })
  @Allow('curricula.read')
  curriculum(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<CurriculumType | null> {
    return read.one('Curriculum', id);
  }

  @Mutation(() => CurriculumPayload, { description: 'An empty draft, or one with the texts of the house.' })
  @Allow('curricula.write')
  async beginCurriculum(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: BeginCurriculumInput,
  ): Promise<Accepted<CurriculumPayload>> {
    return told(read, await this.curricula.begin(tx, input));
  }

  @Mutation(() => CurriculumPayload, { description: 'A new unit of the draft, or one anew.' })
  @Allow('curricula.write')
  async writeUnit(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { unitId = null, ...input }: WriteUnitInput,
  ): Promise<Accepted<CurriculumPayload>> {
    await this.curricula.write(tx, { ...input, unitId });
    return told(read, input.curriculumId);
  }

  @Mutation(() => CurriculumPayload, { description: 'Out of the draft; what is taught by a version stays as it is.' })
  @Allow('curricula.write')
  async removeUnit(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { unitId }: RemoveUnitInput,
  ): Promise<Accepted<CurriculumPayload>> {
    return told(read, await this.curricula.remove(tx, unitId));
  }

  @Mutation(() => CurriculumPayload)
  @Allow('curricula.write')
  async orderUnits(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { curriculumId, unitIds }: OrderUnitsInput,
  ): Promise<Accepted<CurriculumPayload>> {
    await this.curricula.order(tx, curriculumId, unitIds);
    return told(read, curriculumId);
  }

  @Mutation(() => CurriculumPayload, { description: 'The draft becomes a version, which never changes.' })
  @Allow('curricula.write')
  async publishCurriculum(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { curriculumId, note }: PublishCurriculumInput,
  ): Promise<Accepted<CurriculumPayload>> {
    await this.curricula.publish(tx, curriculumId, note);
    return told(read, curriculumId);
  }

  @Mutation(() => CurriculumPayload, { description: 'Into the library of all programmes, or out of it.' })
  @Allow('network.adopt')
  async shareCurriculum(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { curriculumId, isShared }: ShareCurriculumInput,
  ): Promise<Accepted<CurriculumPayload>> {
    await this.curricula.share(tx, curriculumId, isShared);
    return told(read, curriculumId);
  }
}
