import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PageArgs, Payload } from '@outrigger/graph';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { EXCHANGE_SHOWS, ExchangeQuestionType, type ExchangeShow, ExchangeShowEnum } from './exchange.graphql.js';

@ArgsType()
export class ExchangeArgs extends PageArgs {
  @Field(() => ExchangeShowEnum, { defaultValue: 'all' }) @IsIn(EXCHANGE_SHOWS) show!: ExchangeShow;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 40) tag?: string | null;
}

@InputType()
export class AskExchangeInput {
  @Field() @Length(5, 160) title!: string;
  @Field({ description: 'Markdown.' }) @Length(1, 5000) body!: string;
  @Field(() => [String], { defaultValue: [] }) @ArrayMaxSize(5) @Length(2, 40, { each: true }) tags!: string[];
}

@InputType()
class QuestionInput {
  @Field(() => ID) @IsUUID() questionId!: string;
}
@InputType()
export class CloseExchangeQuestionInput extends QuestionInput {}

@InputType()
export class AnswerExchangeInput extends QuestionInput {
  @Field({ description: 'Markdown.' }) @Length(1, 5000) body!: string;
}

@InputType()
export class ThankExchangeInput extends QuestionInput {
  @Field(() => ID) @IsUUID() answerId!: string;
  @Field() @IsBoolean() isHelpful!: boolean;
}

@InputType()
export class ShowExchangePostInput extends QuestionInput {
  @Field(() => ID, { nullable: true, description: 'Without it, the question with all its answers.' })
  @IsOptional()
  @IsUUID()
  answerId?: string | null;
}

@InputType()
export class HideExchangePostInput extends ShowExchangePostInput {
  @Field({ description: 'Whoever wrote it reads it.' }) @Length(3, 500) reason!: string;
}

@ObjectType()
export class ExchangePayload extends Payload {
  @Field(() => ExchangeQuestionType, { nullable: true }) question?: ExchangeQuestionType | null;
}
