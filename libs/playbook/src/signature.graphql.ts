import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Payload, Trimmed } from '@outrigger/graph';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import type { PrinciplesSignature, SignedPrinciple } from './signature.entity.js';
import type { Principle } from './signature.policy.js';
import type { Standing } from './signature.service.js';

@ObjectType('Principle', { description: 'A principle that the centre publishes.' })
export class PrincipleType implements Principle {
  @Field(() => ID) entryId!: string;
  @Field() title!: string;
  @Field(() => Int, { nullable: true, description: 'That was taken or looked at last; null before it is adopted.' })
  version!: number | null;
  @Field(() => Int, { nullable: true, description: "Of the programme's own words; null before it is adopted." })
  revision!: number | null;
}

@ObjectType('SignedPrinciple')
export class SignedPrincipleType implements SignedPrinciple {
  @Field(() => ID) entryId!: string;
  @Field() title!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int, { description: "Of the programme's own words." }) revision!: number;
}

@ObjectType('PrinciplesSignature', { description: 'The word that this programme keeps them; it never changes.' })
export class PrinciplesSignatureType implements Omit<PrinciplesSignature, 'signedBy'> {
  @Field(() => ID) id!: string;
  @Field() signedName!: string;
  @Field(() => DateTime) signedAt!: Date;
  @Field(() => [SignedPrincipleType]) principles!: readonly SignedPrinciple[];
}

@ObjectType('PrinciplesStanding', { description: 'How this programme stands to the principles of the model.' })
export class PrinciplesStandingType implements Standing {
  @Field(() => [PrincipleType]) principles!: readonly Principle[];
  @Field(() => PrinciplesSignatureType, { nullable: true, description: 'The newest.' })
  signature!: PrinciplesSignature | null;
  @Field({ description: 'The signature stands under what the programme holds now.' }) isSigned!: boolean;
}

@InputType()
export class SeenPrincipleInput {
  @Field(() => ID) @IsUUID() playbookEntryId!: string;
  @Field(() => Int) @IsInt() @Min(1) version!: number;
  @Field(() => Int, { description: "Of the programme's own words." }) @IsInt() @Min(1) revision!: number;
}

@InputType()
export class SignPrinciplesInput {
  @Field({ description: 'In full, as under a letter.' }) @Trimmed() @Length(2, 120) name!: string;
  @Field(() => [SeenPrincipleInput], { description: 'What you have read.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SeenPrincipleInput)
  principles!: SeenPrincipleInput[];
}

@ObjectType()
export class PrinciplesPayload extends Payload {
  @Field(() => PrinciplesStandingType, { nullable: true }) standing?: Standing | null;
}
