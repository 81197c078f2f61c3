import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { MentorType } from '../mentor.graphql.js';
import {
  AskForWarrantsInput,
  AskForWarrantsPayload,
  PublishWarrantTextInput,
  PublishWarrantTextPayload,
  RecordWarrantInput,
  RecordWarrantPayload,
  RevokeWarrantInput,
  RevokeWarrantPayload,
  SignWarrantInput,
  SignWarrantPayload,
  WarrantTextArgs,
  WarrantTextType,
} from './warrant.graphql.js';
import { WarrantService } from './warrant.service.js';

@Resolver()
export class WarrantResolver {
  constructor(private readonly warrants: WarrantService) {}

  @Query(() => WarrantTextType, { description: 'What mentors sign today.' })
  @Allow('warrants.text')
  warrantText(@InTx() tx: Tx, @Args() { locale }: WarrantTextArgs): Promise<WarrantTextType> {
    return this.warrants.words(tx, locale);
  }

  @Mutation(() => PublishWarrantTextPayload, { description: 'A new version; what was signed stays as it was.' })
  @Allow('warrants.publish')
  async publishWarrantText(
    @InTx() tx: Tx,
    @Args('input') input: PublishWarrantTextInput,
  ): Promise<Accepted<PublishWarrantTextPayload>> {
    return { warrantText: await this.warrants.publish(tx, input) };
  }

  @Mutation(() => SignWarrantPayload, {
    description: 'No financial interest, giving back, time: signed by the mentor who is signed in (C2).',
  })
  @Allow('warrants.sign')
  async signWarrant(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SignWarrantInput,
  ): Promise<Accepted<SignWarrantPayload>> {
    return told(read, await this.warrants.sign(tx, input));
  }

  @Mutation(() => AskForWarrantsPayload, { description: 'A letter to each, with a link that signs.' })
  @Allow('warrants.record')
  async askForWarrants(
    @InTx() tx: Tx,
    @Args('input') { mentorIds }: AskForWarrantsInput,
  ): Promise<Accepted<AskForWarrantsPayload>> {
    await this.warrants.ask(tx, mentorIds);
    return { letters: mentorIds.length };
  }

  @Mutation(() => RecordWarrantPayload, { description: 'The office records a warrant that was signed on paper.' })
  @Allow('warrants.record')
  async recordWarrant(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { mentorId, signedOn }: RecordWarrantInput,
  ): Promise<Accepted<RecordWarrantPayload>> {
    await this.warrants.record(tx, mentorId, signedOn);
    return told(read, mentorId);
  }

  @Mutation(() => RevokeWarrantPayload, { description: 'Takes effect at once, everywhere (C2).' })
  @Allow('warrants.revoke')
  async revokeWarrant(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { mentorId, reason }: RevokeWarrantInput,
  ): Promise<Accepted<RevokeWarrantPayload>> {
    await this.warrants.revoke(tx, mentorId, reason);
    return told(read, mentorId);
  }
}

const told = async (read: Reader, id: string): Promise<{ mentor: MentorType | null }> => ({
  mentor: await read.one<MentorType>('Mentor', id, 'mentor'),
});
