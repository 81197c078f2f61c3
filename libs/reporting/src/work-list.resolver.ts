import { Args, ArgsType, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { DateTime, enumOf, Read, Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { IsInt, Max, Min } from 'class-validator';
import { WORK_KINDS, type WorkGroup, type WorkItem, type WorkKind, workList } from './work-list.report.js';

const KindEnum = enumOf(WORK_KINDS);
registerEnumType(KindEnum, { name: 'WorkKind', description: 'What the office has to do about it.' });

@ObjectType('WorkItem', { description: 'Something at the office that waits for one deed.' })
export class WorkItemType implements WorkItem {
  @Field(() => ID, { description: 'Of the venture, session, mentor or action that it is about.' }) id!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) detail!: string | null;
  @Field(() => Int, { nullable: true, description: "A session's number." }) number!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when it waits, or when it runs out.' }) at!: Date | null;
}

@ObjectType('WorkGroup')
export class WorkGroupType implements WorkGroup {
  @Field(() => KindEnum) kind!: WorkKind;
  @Field(() => Int, { description: 'All of this kind.' }) count!: number;
  @Field(() => [WorkItemType], { description: 'The longest waiting on top.' }) items!: WorkItem[];
}

@ArgsType()
export class WorkListArgs {
  @Field(() => Int, { defaultValue: 6, description: 'Items of each kind, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  perKind!: number;
}

@Resolver()
export class WorkListResolver {
  @Query(() => [WorkGroupType], { description: 'What waits at the office, every kind with its count (V5).' })
  @Allow('work.read')
  workList(@Read() reader: Reader, @Args() { perKind }: WorkListArgs): Promise<WorkGroup[]> {
    return reader.whole((tx) => workList(tx, perKind));
  }
}
