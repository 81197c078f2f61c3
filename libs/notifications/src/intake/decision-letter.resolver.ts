import { Args, Field, ID, InputType, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type DecisionOutcome, OutcomeEnum } from '@outrigger/intake';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LetterToReadType, Wording } from '../wording/wording.js';
import { asksConsent, decisionNews, KIND_OF } from './decision.letters.js';

@ObjectType('DecisionLetter', { description: 'The letter of a decision, as its first founder would read it.' })
export class DecisionLetterType extends LetterToReadType {}

@InputType()
export class DecisionLetterInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => OutcomeEnum) @IsIn(Object.keys(KIND_OF)) outcome!: DecisionOutcome;
  @Field({ defaultValue: '' }) @MaxLength(1000) message!: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() intakeId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) referredTo?: string | null;
}

/** Shows the letter before it leaves (V2). */
@Resolver()
export class DecisionLetterResolver {
  constructor(private readonly wording: Wording) {}

  @Query(() => DecisionLetterType, { description: 'Nothing is kept, and nothing leaves.' })
  @Allow('ventures.decide')
  async decisionLetter(@InTx() tx: Tx, @Args('input') input: DecisionLetterInput): Promise<DecisionLetterType> {
    const { intakeId = null, referredTo = null, ...rest } = input;
    const news = await decisionNews(tx, { ...rest, intakeId, referredTo });
    if (!news) throw new NotFound('Venture', input.ventureId);
    return this.wording.show(tx, KIND_OF[input.outcome], {
      readers: news.founders.map(({ name }) => name),
      values: news.values,
      locale: news.founders[0]?.locale,
      hasButton: asksConsent(input.outcome),
    });
  }
}
