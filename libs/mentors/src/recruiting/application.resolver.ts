import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { DecisionService } from './decision.service.js';
import { InterviewService } from './interview.service.js';
import { MentorApplicationType } from './recruiting.graphql.js';
import {
  AcceptMentorInput,
  AcceptMentorPayload,
  ArrangeMentorInterviewInput,
  ArrangeMentorInterviewPayload,
  AskReferencesInput,
  AskReferencesPayload,
  DeclineMentorApplicationInput,
  DeclineMentorApplicationPayload,
  FileInterviewSheetInput,
  FileInterviewSheetPayload,
  MoveMentorApplicationInput,
  MoveMentorApplicationPayload,
} from './recruiting.inputs.js';
import { ReferenceService } from './reference.service.js';

/** What the office does with one application (C1). */
@Resolver(() => MentorApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly decisions: DecisionService,
    private readonly interviews: InterviewService,
    private readonly references: ReferenceService,
  ) {}

  @Mutation(() => ArrangeMentorInterviewPayload, { description: 'Invites the applicant by letter.' })
  @Allow('recruitment.run')
  async arrangeMentorInterview(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ArrangeMentorInterviewInput,
  ): Promise<Accepted<ArrangeMentorInterviewPayload>> {
    await this.interviews.arrange(tx, input);
    return told(read, input.applicationId);
  }

  @Mutation(() => FileInterviewSheetPayload, { description: 'Once; it brings the application to its decision.' })
  @Allow('recruitment.run')
  async fileInterviewSheet(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: FileInterviewSheetInput,
  ): Promise<Accepted<FileInterviewSheetPayload>> {
    return told(read, await this.interviews.file(tx, input));
  }

  @Mutation(() => AskReferencesPayload, { description: 'A letter to everybody who has not answered.' })
  @Allow('recruitment.run')
  async askReferences(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { applicationId }: AskReferencesInput,
  ): Promise<Accepted<AskReferencesPayload>> {
    const letters = await this.references.ask(tx, applicationId);
    return { letters, ...(await told(read, applicationId)) };
  }

  @Mutation(() => MoveMentorApplicationPayload, { description: 'On, back, or up again.' })
  @Allow('recruitment.run')
  async moveMentorApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { to, ...input }: MoveMentorApplicationInput,
  ): Promise<Accepted<MoveMentorApplicationPayload>> {
    await this.decisions.move(tx, input, to);
    return told(read, input.applicationId);
  }

  @Mutation(() => AcceptMentorPayload, { description: 'On probation: they become a member and a mentor.' })
  @Allow('recruitment.run')
  async acceptMentor(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AcceptMentorInput,
  ): Promise<Accepted<AcceptMentorPayload>> {
    await this.decisions.accept(tx, input);
    return told(read, input.applicationId);
  }

  @Mutation(() => DeclineMentorApplicationPayload)
  @Allow('recruitment.run')
  async declineMentorApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: DeclineMentorApplicationInput,
  ): Promise<Accepted<DeclineMentorApplicationPayload>> {
    await this.decisions.decline(tx, input);
    return told(read, input.applicationId);
  }
}

const told = async (read: Reader, id: string): Promise<{ application: MentorApplicationType | null }> => ({
  application: await read.one<MentorApplicationType>('MentorApplication', id, 'application'),
});
