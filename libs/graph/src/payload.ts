import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Refusal } from '@outrigger/kernel';

@ObjectType('Refusal', { description: 'One reason why a deed was not done; nothing was changed.' })
export class RefusalType implements Refusal {
  @Field({ description: 'Stable: made for programs.' }) code!: string;
  @Field({ description: 'What is wrong and what to do: made for people.' }) message!: string;
  @Field(() => String, { nullable: true, description: 'The field of the input.' }) field?: string;
  @Field(() => ID, { nullable: true, description: 'The row that is the reason.' }) subjectId?: string;
}

/** What every mutation answers: either its result, or all reasons why not. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [RefusalType]) refusals!: RefusalType[];
}

/** A payload as a resolver returns it: the interceptor adds that nothing was refused. */
export type Accepted<P extends Payload> = Omit<P, 'refusals'>;
