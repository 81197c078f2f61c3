import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  CreateIntakeFormInput,
  CreateIntakeFormPayload,
  IntakeFormType,
  PublishIntakeFormInput,
  PublishIntakeFormPayload,
  SaveIntakeFormInput,
  SaveIntakeFormPayload,
} from './form.graphql.js';
import { FormService } from './form.service.js';

/** The office builds its application forms (V1). */
@Resolver(() => IntakeFormType)
export class FormResolver {
  constructor(private readonly forms: FormService) {}

  @Query(() => [IntakeFormType])
  @Allow('intake.read')
  intakeForms(@Read() read: Reader): Promise<IntakeFormType[]> {
    return read.list('IntakeForm', 100, (row) => sql`lower(${row}.name), ${row}.id`);
  }

  @Query(() => IntakeFormType, { nullable: true })
  @Allow('intake.read')
  intakeForm(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<IntakeFormType | null> {
    return read.one('IntakeForm', id);
  }

  @Mutation(() => CreateIntakeFormPayload, { description: 'From a template that asks what every programme must know.' })
  @Allow('intake.run')
  async createIntakeForm(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { name }: CreateIntakeFormInput,
  ): Promise<Accepted<CreateIntakeFormPayload>> {
    return told(read, await this.forms.create(tx, name));
  }

  @Mutation(() => SaveIntakeFormPayload, { description: 'Work in hand; applicants see it when it is published.' })
  @Allow('intake.run')
  async saveIntakeForm(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SaveIntakeFormInput,
  ): Promise<Accepted<SaveIntakeFormPayload>> {
    await this.forms.save(tx, input);
    return told(read, input.formId);
  }

  @Mutation(() => PublishIntakeFormPayload, { description: 'Drafts stay valid by the version that they began with.' })
  @Allow('intake.run')
  async publishIntakeForm(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { formId, revision }: PublishIntakeFormInput,
  ): Promise<Accepted<PublishIntakeFormPayload>> {
    await this.forms.publish(tx, formId, revision);
    return told(read, formId);
  }
}

const told = async (read: Reader, id: string): Promise<{ form: IntakeFormType | null }> => ({
  form: await read.one<IntakeFormType>('IntakeForm', id, 'form'),
});
