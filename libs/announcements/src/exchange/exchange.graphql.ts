import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType } from '@outrigger/graph';

/** Which questions somebody looks at. */
export const EXCHANGE_SHOWS = ['open', 'ours', 'all'] as const;
export type ExchangeShow = (typeof EXCHANGE_SHOWS)[number];
export const ExchangeShowEnum = enumOf(EXCHANGE_SHOWS);
registerEnumType(ExchangeShowEnum, { name: 'ExchangeShow', description: 'Not closed, of this programme, all.' });

@ObjectType('ExchangeAnswer')
export class ExchangeAnswerType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Markdown.' }) body!: string;
  @Field(() => DateTime) answeredAt!: Date;
  @Field() answererName!: string;
  @Field() programmeName!: string;
  @Field({ description: 'Of this programme.' }) isOurs!: boolean;
  @Field({ description: 'Whoever asked says so.' }) isHelpful!: boolean;
  @Field(() => String, { nullable: true, description: 'Told to the centre and to whoever wrote it, who alone see it.' })
  hiddenReason!: string | null;
}

@ObjectType('ExchangeQuestion', { description: 'What a programme asks all others.' })
export class ExchangeQuestionType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field({ description: 'Markdown.' }) body!: string;
  @Field(() => [String]) tags!: string[];
  @Field(() => DateTime) askedAt!: Date;
  @Field() askerName!: string;
  @Field() programmeName!: string;
  @Field({ description: 'Of this programme.' }) isOurs!: boolean;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => Int, { description: 'Without those that the centre has hidden.' }) answerCount!: number;
  @Field({ description: 'An answer has helped whoever asked.' }) isHelped!: boolean;
  @Field(() => String, { nullable: true, description: 'Told to the centre and to whoever wrote it, who alone see it.' })
  hiddenReason!: string | null;
  @Field(() => [ExchangeAnswerType], { description: 'Oldest first, the first 100.' }) answers!: ExchangeAnswerType[];
}

export const ExchangeQuestionPage = pageType('ExchangeQuestionPage', () => ExchangeQuestionType);
