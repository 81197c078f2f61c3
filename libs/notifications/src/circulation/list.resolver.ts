import { Args, Query, Resolver } from '@nestjs/graphql';
import { DealingService } from '@outrigger/circulation';
import { InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { CirculationLetterArgs, CirculationLetterType } from './list.graphql.js';
import { ListLetterWriter } from './list.letters.js';

@Resolver()
export class ListLetterResolver {
  constructor(
    private readonly dealing: DealingService,
    private readonly writer: ListLetterWriter,
  ) {}

  @Query(() => CirculationLetterType, {
    nullable: true,
    description: 'The mail to one mentor, before it goes; null where none would go to them.',
  })
  @Allow('circulation.read')
  async circulationLetter(
    @InTx() tx: Tx,
    @Args() { circulationId, mentorId }: CirculationLetterArgs,
  ): Promise<CirculationLetterType | null> {
    const list = await this.dealing.letter(tx, circulationId, mentorId);
    const [letter] = list ? await this.writer.draw(tx, list) : [];
    return letter ?? null;
  }
}
