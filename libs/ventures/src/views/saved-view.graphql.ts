import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '@outrigger/graph';
import { IsBoolean, IsUUID, Length, MaxLength } from 'class-validator';

@ObjectType('SavedView', { description: 'How somebody likes to look at the ventures.' })
export class SavedViewType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field({ description: 'What stands in the address.' }) query!: string;
  @Field({ description: 'With everybody of the office.' }) shared!: boolean;
  @Field() ownerName!: string;
  @Field() isMine!: boolean;
}

@InputType()
export class SaveVentureViewInput {
  @Field({ description: 'A view of yours that has it already is replaced.' }) @Length(1, 60) name!: string;
  @Field() @MaxLength(1000) query!: string;
  @Field({ defaultValue: false }) @IsBoolean() shared!: boolean;
}

@InputType()
export class RemoveVentureViewInput {
  @Field(() => ID) @IsUUID() viewId!: string;
}

@ObjectType()
export class SaveVentureViewPayload extends Payload {
  @Field(() => SavedViewType, { nullable: true }) view?: SavedViewType | null;
}
@ObjectType()
export class RemoveVentureViewPayload extends Payload {}
