import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType, Payload } from '@outrigger/graph';
import { IsEmail, IsUUID, MaxLength } from 'class-validator';
import { BOUNCE_KINDS, type BounceKind, type Suppression } from './bounce.entity.js';

const KindEnum = enumOf(BOUNCE_KINDS);
registerEnumType(KindEnum, {
  name: 'BounceKind',
  description: 'A letter came back for good, several came back for now, or its reader called it spam.',
});

@ObjectType('BouncingAddress', { description: 'Letters to it come back: nothing goes there until it is mended.' })
export class BouncingAddressType implements Pick<Suppression, 'id' | 'address' | 'reason' | 'words' | 'since'> {
  @Field(() => ID) id!: string;
  @Field() address!: string;
  @Field(() => String, { nullable: true, description: 'The member whose address it is; null for somebody outside.' })
  memberName!: string | null;
  @Field(() => KindEnum) reason!: BounceKind;
  @Field(() => String, { nullable: true, description: 'What the other server says.' }) words!: string | null;
  @Field(() => DateTime) since!: Date;
  @Field(() => DateTime, { nullable: true }) liftedAt!: Date | null;
  @Field({ description: 'Of the letter that came back.' }) letterSubject!: string;
}

export const BouncingAddressPage = pageType('BouncingAddressPage', () => BouncingAddressType);

@InputType()
export class LiftSuppressionInput {
  @Field(() => ID) @IsUUID() suppressionId!: string;
}

@InputType()
export class CorrectAddressInput {
  @Field(() => ID) @IsUUID() suppressionId!: string;
  @Field() @IsEmail() @MaxLength(320) email!: string;
}

@ObjectType({ isAbstract: true })
class SuppressionPayload extends Payload {
  @Field(() => BouncingAddressType, { nullable: true }) address?: BouncingAddressType | null;
}

@ObjectType()
export class LiftSuppressionPayload extends SuppressionPayload {}

@ObjectType()
export class CorrectAddressPayload extends SuppressionPayload {}
