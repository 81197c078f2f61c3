import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { ApplicationReviewType, ApplicationType } from './application.graphql.js';
import {
  AdmitApplicationInput,
  AdmitApplicationPayload,
  AskForExceptionInput,
  AskForExceptionPayload,
  BeginApplicationPayload,
  CarryOverApplicationInput,
  CarryOverApplicationPayload,
  SaveApplicationInput,
  SaveApplicationPayload,
  SubmitApplicationInput,
  SubmitApplicationPayload,
} from './application.inputs.js';
import { ApplicationService } from './application.service.js';
import { SubmissionService } from './submission.service.js';

/** Founders apply, and the office reads (V1, V2). */
@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly applications: ApplicationService,
    private readonly submissions: SubmissionService,
  ) {}

  @Query(() => [ApplicationType], { description: 'Your own, the newest first.' })
  @Allow('applications.write')
  async myApplications(@Read() read: Reader, @InTx() { actor }: Tx): Promise<ApplicationType[]> {
    const newest = (row: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`${row}.started_at desc, ${row}.id`;
    return read.list('Application', 50, newest, (row) => [sql`${row}.applicant_id = ${actor.memberId}`]);
  }

  @Query(() => ApplicationType, { nullable: true })
  @Allow('applications.read')
  application(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<ApplicationType | null> {
    return read.one('Application', id);
  }

  @Query(() => ApplicationReviewType, { description: 'Of your own draft.' })
  @Allow('applications.write')
  async applicationReview(
    @InTx() tx: Tx,
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
  ): Promise<ApplicationReviewType> {
    return { refusals: await this.submissions.review(tx, id) };
  }

  @Query(() => [ApplicationType], { description: 'Drafts whose founders ask for an exception, the oldest first.' })
  @Allow('intake.read')
  exceptionsAsked(@Read() read: Reader): Promise<ApplicationType[]> {
    const oldest = (row: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`${row}.asked_at, ${row}.id`;
    return read.list('Application', 100, oldest, (row) => [
      sql`${row}.status = 'draft' and ${row}.asked_at is not null and ${row}.admitted_at is null`,
    ]);
  }

  @Mutation(() => BeginApplicationPayload, { description: 'The draft in the open intake, also when there is one.' })
  @Allow('applications.write')
  async beginApplication(@InTx() tx: Tx, @Read() read: Reader): Promise<Accepted<BeginApplicationPayload>> {
    return told(read, await this.applications.begin(tx));
  }

  @Mutation(() => SaveApplicationPayload, { description: 'As one types; nothing is judged but what cannot be kept.' })
  @Allow('applications.write')
  async saveApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SaveApplicationInput,
  ): Promise<Accepted<SaveApplicationPayload>> {
    await this.applications.save(tx, input);
    return told(read, input.applicationId);
  }

  @Mutation(() => CarryOverApplicationPayload, {
    description: 'To the newest version of its form; every answer stays.',
  })
  @Allow('applications.write')
  async carryOverApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { applicationId, revision }: CarryOverApplicationInput,
  ): Promise<Accepted<CarryOverApplicationPayload>> {
    await this.applications.carryOver(tx, applicationId, revision);
    return told(read, applicationId);
  }

  @Mutation(() => SubmitApplicationPayload, { description: 'Once; it makes the venture.' })
  @Allow('applications.write')
  async submitApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { applicationId, revision, releaseVersion, signedName }: SubmitApplicationInput,
  ): Promise<Accepted<SubmitApplicationPayload>> {
    await this.submissions.submit(tx, applicationId, revision, { version: releaseVersion, name: signedName });
    return told(read, applicationId);
  }

  @Mutation(() => AskForExceptionPayload, { description: 'The office may then read the draft.' })
  @Allow('applications.write')
  async askForException(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { applicationId, why }: AskForExceptionInput,
  ): Promise<Accepted<AskForExceptionPayload>> {
    await this.submissions.ask(tx, applicationId, why);
    return told(read, applicationId);
  }

  @Mutation(() => AdmitApplicationPayload, { description: 'Eligible by an exception, in words.' })
  @Allow('intake.run')
  async admitApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { applicationId, reason }: AdmitApplicationInput,
  ): Promise<Accepted<AdmitApplicationPayload>> {
    await this.submissions.admit(tx, applicationId, reason);
    return told(read, applicationId);
  }
}

const told = async (read: Reader, id: string): Promise<{ application: ApplicationType | null }> => ({
  application: await read.one<ApplicationType>('Application', id, 'application'),
});
