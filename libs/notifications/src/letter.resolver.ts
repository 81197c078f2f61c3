import { Args, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql } from '@outrigger/tenancy';
import { LetterPage, LetterType } from './letter.graphql.js';

@Resolver(() => LetterType)
export class LetterResolver {
  @Query(() => LetterPage, { description: 'Newest first.' })
  @Allow('letters.read')
  letters(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<LetterType>> {
    return read.page('Letter', paging, {
      order: (row) => ({ by: sql`${row}.written_at`, type: 'timestamptz' }),
      descending: true,
    });
  }
}
