import { Field, ID, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { DateTime, enumOf, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { type WarrantBreach, warrantBreaches, WARRANTED_DEEDS } from './warrant-breach.report.js';

const DeedEnum = enumOf(WARRANTED_DEEDS);
registerEnumType(DeedEnum, { name: 'WarrantedDeed', description: 'What a mentor does on the strength of a warrant.' });

@ObjectType('WarrantBreach', {
  description: 'Something that a mentor did without a warrant that was good at that instant.',
})
export class WarrantBreachType implements WarrantBreach {
  @Field(() => DeedEnum) deed!: WarrantBreach['deed'];
  @Field(() => ID) mentorId!: string;
  @Field() mentorName!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field(() => DateTime) at!: Date;
}

@Resolver()
export class WarrantBreachResolver {
  @Query(() => [WarrantBreachType], { description: 'Always empty (C2): up to 200, the last first.' })
  @Allow('warrants.audit')
  deedsUnderInvalidWarrant(@InTx() tx: Tx): Promise<WarrantBreach[]> {
    return warrantBreaches(tx);
  }
}
