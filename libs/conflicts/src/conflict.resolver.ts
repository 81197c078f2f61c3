import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  type ConflictType,
  DeclareConflictInput,
  DeclareConflictPayload,
  ReviewConflictInput,
  ReviewConflictPayload,
} from './conflict.graphql.js';
import { ConflictService } from './conflict.service.js';

@Resolver()
export class ConflictResolver {
  constructor(private readonly conflicts: ConflictService) {}

  @Mutation(() => DeclareConflictPayload, {
    description: 'Excludes the pair at once, until the office clears it (C2).',
  })
  @Allow('conflicts.declare')
  async declareConflict(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: DeclareConflictInput,
  ): Promise<Accepted<DeclareConflictPayload>> {
    return told(read, await this.conflicts.declare(tx, input));
  }

  @Mutation(() => ReviewConflictPayload, {
    description: 'Upheld, to be left with notice (a recusal), or cleared; as often as things change (C2).',
  })
  @Allow('conflicts.review')
  async reviewConflict(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ReviewConflictInput,
  ): Promise<Accepted<ReviewConflictPayload>> {
    await this.conflicts.review(tx, input);
    return told(read, input.conflictId);
  }
}

const told = async (read: Reader, id: string): Promise<{ conflict: ConflictType | null }> => ({
  conflict: await read.one<ConflictType>('Conflict', id, 'conflict'),
});
