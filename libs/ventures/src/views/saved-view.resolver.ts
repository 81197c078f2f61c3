import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  RemoveVentureViewInput,
  RemoveVentureViewPayload,
  SavedViewType,
  SaveVentureViewInput,
  SaveVentureViewPayload,
} from './saved-view.graphql.js';
import { SavedViewService } from './saved-view.service.js';

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @Query(() => [SavedViewType], { description: "One's own views of the ventures, and those that others share." })
  @Allow('ventures.lead')
  ventureViews(@Read() read: Reader): Promise<SavedViewType[]> {
    return read.list(
      'SavedView',
      200,
      (row) => sql`${row}.name, ${row}.id`,
      (row) => [sql`${row}.list = 'ventures'`],
    );
  }

  @Mutation(() => SaveVentureViewPayload)
  @Allow('ventures.lead')
  async saveVentureView(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SaveVentureViewInput,
  ): Promise<Accepted<SaveVentureViewPayload>> {
    const id = await this.views.save(tx, input);
    return { view: await read.one<SavedViewType>('SavedView', id, 'view') };
  }

  @Mutation(() => RemoveVentureViewPayload, { description: "One's own." })
  @Allow('ventures.lead')
  async removeVentureView(
    @InTx() tx: Tx,
    @Args('input') { viewId }: RemoveVentureViewInput,
  ): Promise<Accepted<RemoveVentureViewPayload>> {
    await this.views.remove(tx, viewId);
    return {};
  }
}
