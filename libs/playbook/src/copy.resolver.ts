import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  AdoptPlaybookEntryInput,
  KeepPlaybookCopyInput,
  OpenPlaybookItemType,
  PlaybookItemType,
  PlaybookPayload,
  PlaybookUpdateType,
  TakePlaybookUpdateInput,
  WritePlaybookCopyInput,
} from './copy.graphql.js';
import { CopyService, type Update } from './copy.service.js';
import { PlaybookCopy } from './entry.entity.js';
import { type Item, type OpenItem, openItem, playbookOf } from './playbook.report.js';
import { Shelves } from './shelf.js';

/** Every programme reads the playbook, and adopts what it likes. */
@Resolver()
export class CopyResolver {
  constructor(
    private readonly copies: CopyService,
    private readonly shelves: Shelves,
  ) {}

  @Query(() => [PlaybookItemType], { description: 'What the centre publishes, by kind, with what was adopted of it.' })
  @Allow('playbook.read')
  playbook(@InTx() tx: Tx): Promise<Item[]> {
    return playbookOf(tx);
  }

  @Query(() => OpenPlaybookItemType, { nullable: true, description: 'One entry to read.' })
  @Allow('playbook.read')
  playbookItem(
    @InTx() tx: Tx,
    @Args('playbookEntryId', { type: () => ID }, ParseUUIDPipe) entryId: string,
  ): Promise<OpenItem | null> {
    return openItem(tx, this.shelves, entryId);
  }

  @Query(() => PlaybookUpdateType, { nullable: true, description: 'Null while nothing is new.' })
  @Allow('playbook.read')
  playbookUpdate(
    @InTx() tx: Tx,
    @Args('playbookCopyId', { type: () => ID }, ParseUUIDPipe) copyId: string,
  ): Promise<Update | null> {
    return this.copies.update(tx, copyId);
  }

  @Mutation(() => PlaybookPayload, { description: 'Copies it to where it belongs: letters, forms, own words.' })
  @Allow('playbook.adopt')
  async adoptPlaybookEntry(
    @InTx() tx: Tx,
    @Args('input') { playbookEntryId, ...seen }: AdoptPlaybookEntryInput,
  ): Promise<Accepted<PlaybookPayload>> {
    return this.told(tx, await this.copies.adopt(tx, playbookEntryId, seen));
  }

  @Mutation(() => PlaybookPayload, { description: 'Replaces the own words; a form becomes another draft.' })
  @Allow('playbook.adopt')
  async takePlaybookUpdate(
    @InTx() tx: Tx,
    @Args('input') { playbookCopyId, ...seen }: TakePlaybookUpdateInput,
  ): Promise<Accepted<PlaybookPayload>> {
    await this.copies.take(tx, playbookCopyId, seen);
    return this.told(tx, playbookCopyId);
  }

  @Mutation(() => PlaybookPayload, { description: 'The newest version counts as looked at.' })
  @Allow('playbook.adopt')
  async keepPlaybookCopy(
    @InTx() tx: Tx,
    @Args('input') { playbookCopyId, version }: KeepPlaybookCopyInput,
  ): Promise<Accepted<PlaybookPayload>> {
    await this.copies.keep(tx, playbookCopyId, version);
    return this.told(tx, playbookCopyId);
  }

  @Mutation(() => PlaybookPayload, { description: 'Own words for a principle or a guide.' })
  @Allow('playbook.adopt')
  async writePlaybookCopy(
    @InTx() tx: Tx,
    @Args('input') { playbookCopyId: copyId, ...text }: WritePlaybookCopyInput,
  ): Promise<Accepted<PlaybookPayload>> {
    await this.copies.write(tx, { ...text, copyId });
    return this.told(tx, copyId);
  }

  private async told(tx: Tx, copyId: string): Promise<Accepted<PlaybookPayload>> {
    const { entryId } = await tx.repo(PlaybookCopy).need(copyId);
    return { open: await openItem(tx, this.shelves, entryId) };
  }
}
