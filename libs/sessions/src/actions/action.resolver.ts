import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { ActionPage, ActionType } from '../session.graphql.js';
import type { ReadAction } from './action-words.js';
import {
  ActionsArgs,
  CompleteActionInput,
  CompleteActionPayload,
  NoteActionInput,
  NoteActionPayload,
  ReadActionsArgs,
  ReadActionType,
  ReopenActionInput,
  ReopenActionPayload,
} from './action.inputs.js';
import { ActionService } from './action.service.js';

/** What was promised in sessions (S3). */
@Resolver(() => ActionType)
export class ActionResolver {
  constructor(private readonly service: ActionService) {}

  @Query(() => ActionPage, { description: 'By the day they are due.' })
  @Allow('actions.read')
  actions(
    @InTx() tx: Tx,
    @Args() { first, after, mine, openOnly, ventureId }: ActionsArgs,
    @Read() read: Reader,
  ): Promise<PageOf<ActionType>> {
    return read.page(
      'Action',
      { first, after },
      {
        order: (row) => ({ by: sql`coalesce(${row}.due_on, 'infinity')::timestamptz`, type: 'timestamptz' }),
        where: (row) => [
          ...(mine ? [sql`${row}.owner_id = ${tx.actor.memberId}`] : []),
          ...(openOnly ? [sql`${row}.done_at is null`] : []),
          ...(ventureId ? [sql`${row}.venture_id = ${ventureId}`] : []),
        ],
      },
    );
  }

  @Query(() => [ReadActionType], { description: 'Lines of notes, read as actions; nothing is kept.' })
  @Allow('reports.file')
  readActions(@InTx() tx: Tx, @Args() { sessionId, lines }: ReadActionsArgs): Promise<ReadAction[]> {
    return this.service.read(tx, sessionId, lines);
  }

  @Mutation(() => CompleteActionPayload, { description: 'By its owner, or the office.' })
  @Allow('actions.complete')
  async completeAction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { actionId }: CompleteActionInput,
  ): Promise<Accepted<CompleteActionPayload>> {
    await this.service.complete(tx, actionId);
    return told(read, actionId);
  }

  @Mutation(() => ReopenActionPayload, { description: 'It was not done after all; by its owner, or the office.' })
  @Allow('actions.complete')
  async reopenAction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { actionId }: ReopenActionInput,
  ): Promise<Accepted<ReopenActionPayload>> {
    await this.service.reopen(tx, actionId);
    return told(read, actionId);
  }

  @Mutation(() => NoteActionPayload, { description: 'How far it is; the next brief says so.' })
  @Allow('actions.complete')
  async noteAction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { actionId, progress }: NoteActionInput,
  ): Promise<Accepted<NoteActionPayload>> {
    await this.service.note(tx, actionId, progress);
    return told(read, actionId);
  }
}

const told = async (read: Reader, id: string): Promise<{ action: ActionType | null }> => ({
  action: await read.one<ActionType>('Action', id, 'action'),
});
