import { Field, ID, InputType } from '@nestjs/graphql';
import { Day } from '@outrigger/graph';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';

@InputType()
export class RecordAdopterCallInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field(() => Day, { description: 'When it was.' }) @IsString() heldOn!: string;
  @Field({ description: 'Who was on the other side.' }) @Length(1, 200) withWhom!: string;
  @Field({ description: 'What was said.' }) @Length(1, 2000) said!: string;
  @Field(() => String, { nullable: true, description: 'What follows from it; with its day, or neither.' })
  @IsOptional()
  @Length(1, 200)
  nextStep?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() nextOn?: string | null;
}

@InputType()
export class AskAboutAdopterInput {
  @Field(() => ID) @IsUUID() adopterId!: string;
  @Field({ description: 'What is not settled yet.' }) @Length(3, 500) question!: string;
}

@InputType()
export class AnswerAboutAdopterInput {
  @Field(() => ID) @IsUUID() adopterQuestionId!: string;
  @Field() @Length(1, 2000) answer!: string;
}
