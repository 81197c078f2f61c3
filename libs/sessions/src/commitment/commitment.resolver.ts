import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Field, Float, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Day, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { commitment, type CommitmentMonth, cohortUse, type CohortUse } from './commitment.report.js';
import { GIVINGS } from './given.js';

registerEnumType(GIVINGS, { name: 'Giving', description: 'What a mentor gives hours by.' });

@ObjectType('Given', { description: 'What was given by one way in a month.' })
export class GivenType {
  @Field(() => GIVINGS) source!: string;
  @Field(() => Int) count!: number;
  @Field(() => Float) hours!: number;
}

@ObjectType('CommitmentMonth', { description: 'Hours promised and given in one month, from attendance (C3).' })
export class CommitmentMonthType implements CommitmentMonth {
  @Field(() => Day, { description: 'Its first day.' }) month!: string;
  @Field(() => Float) hoursPromised!: number;
  @Field(() => Float) hoursGiven!: number;
  @Field(() => [GivenType]) given!: GivenType[];
}

@ObjectType('CohortUse', { description: 'How many active mentors are in which use (C3).' })
export class CohortUseType implements CohortUse {
  @Field(() => Int) active!: number;
  @Field(() => Int, { description: 'With hours for one more team.' }) free!: number;
  @Field(() => Int) idle!: number;
  @Field(() => Int) overloaded!: number;
  @Field(() => Int, { description: 'Missed three meetings in a row (C4).' }) absent!: number;
  @Field(() => Int) expiring!: number;
}

@Resolver()
export class CommitmentResolver {
  @Query(() => [CommitmentMonthType], {
    description: 'The last twelve months, this one last; empty for hours that are not yours to see.',
  })
  @Allow('commitment.read')
  commitment(
    @InTx() tx: Tx,
    @Args('mentorId', { type: () => ID }, ParseUUIDPipe) mentorId: string,
  ): Promise<CommitmentMonth[]> {
    return commitment(tx, mentorId);
  }

  @Query(() => CohortUseType)
  @Allow('commitment.all')
  cohortUse(@InTx() tx: Tx): Promise<CohortUse> {
    return cohortUse(tx);
  }
}
