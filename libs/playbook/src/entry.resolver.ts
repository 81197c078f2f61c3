import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { PlaybookEntryType } from './entry.graphql.js';
import {
  BeginPlaybookEntryInput,
  FillPlaybookPayload,
  PlaybookEntryPayload,
  PublishPlaybookEntryInput,
  WithdrawPlaybookEntryInput,
  WritePlaybookEntryInput,
} from './entry.inputs.js';
import { EntryService } from './entry.service.js';
import { inOrder } from './library.js';

/** The centre writes the playbook. */
@Resolver(() => PlaybookEntryType)
export class EntryResolver {
  constructor(private readonly entries: EntryService) {}

  @Query(() => [PlaybookEntryType], { description: 'Drafts, and what they were published as.' })
  @Allow('network.playbook')
  playbookEntries(@Read() read: Reader): Promise<PlaybookEntryType[]> {
    return read.list('PlaybookEntry', 200, (row) => sql`${inOrder(sql`${row}.kind`)}, lower(${row}.title), ${row}.id`);
  }

  @Query(() => PlaybookEntryType, { nullable: true })
  @Allow('network.playbook')
  playbookEntry(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<PlaybookEntryType | null> {
    return read.one('PlaybookEntry', id);
  }

  @Mutation(() => PlaybookEntryPayload, { description: 'A draft: a letter in our words, a form with our questions.' })
  @Allow('network.playbook')
  async beginPlaybookEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { letterKind = null, ...input }: BeginPlaybookEntryInput,
  ): Promise<Accepted<PlaybookEntryPayload>> {
    return told(read, await this.entries.begin(tx, { ...input, letterKind }));
  }

  @Mutation(() => FillPlaybookPayload, { description: 'The texts of the house that are missing, as drafts.' })
  @Allow('network.playbook')
  async fillPlaybook(@InTx() tx: Tx): Promise<Accepted<FillPlaybookPayload>> {
    return { added: await this.entries.fill(tx) };
  }

  @Mutation(() => PlaybookEntryPayload, { description: 'Work in hand; programmes see it when it is published.' })
  @Allow('network.playbook')
  async writePlaybookEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { playbookEntryId: entryId, ...text }: WritePlaybookEntryInput,
  ): Promise<Accepted<PlaybookEntryPayload>> {
    await this.entries.write(tx, { ...text, entryId });
    return told(read, entryId);
  }

  @Mutation(() => PlaybookEntryPayload, { description: 'The draft becomes a version, which never changes.' })
  @Allow('network.playbook')
  async publishPlaybookEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { playbookEntryId, ...published }: PublishPlaybookEntryInput,
  ): Promise<Accepted<PlaybookEntryPayload>> {
    await this.entries.publish(tx, playbookEntryId, published);
    return told(read, playbookEntryId);
  }

  @Mutation(() => PlaybookEntryPayload, { description: 'Out of the sight of programmes; copies stay what they are.' })
  @Allow('network.playbook')
  async withdrawPlaybookEntry(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { playbookEntryId, reason }: WithdrawPlaybookEntryInput,
  ): Promise<Accepted<PlaybookEntryPayload>> {
    await this.entries.withdraw(tx, playbookEntryId, reason);
    return told(read, playbookEntryId);
  }
}

const told = async (read: Reader, id: string): Promise<Accepted<PlaybookEntryPayload>> => ({
  entry: await read.one<PlaybookEntryType>('PlaybookEntry', id, 'entry'),
});
