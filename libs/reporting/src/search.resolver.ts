import { Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { Length } from 'class-validator';
import { search, type SearchHit } from './search.report.js';

@ObjectType('SearchHit', { description: 'Something to jump to.' })
export class SearchHitType implements SearchHit {
  @Field(() => String, { description: 'venture or mentor' }) kind!: SearchHit['kind'];
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() detail!: string;
}

@ArgsType()
export class SearchArgs {
  @Field() @Length(1, 80) text!: string;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHitType], { description: 'What the palette jumps to: of each kind the closest six.' })
  @Allow('search.use')
  search(@InTx() tx: Tx, @Args() { text }: SearchArgs): Promise<SearchHit[]> {
    return search(tx, text);
  }
}
