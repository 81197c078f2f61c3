import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, PageArgs, pageType, Payload } from '@outrigger/graph';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { type Letter, LETTER_STATES, type LetterState } from '../letter.entity.js';
import { MAIL_KINDS, type MailKind } from '../posting/mail-kinds.js';

const StateEnum = enumOf(LETTER_STATES);
registerEnumType(StateEnum, {
  name: 'LetterState',
  description:
    'On its way, held until quiet hours end, gathered for a digest, part of one; sent, refused by the mail server, come back; withheld because its address bounces, not wanted by its reader.',
});

export const KindEnum = enumOf(MAIL_KINDS);
registerEnumType(KindEnum, { name: 'MailKind', description: 'Every kind of letter that the house writes.' });

type Shown =
  | 'id'
  | 'toName'
  | 'toAddress'
  | 'subject'
  | 'state'
  | 'writtenAt'
  | 'sentAt'
  | 'waitUntil'
  | 'attempts'
  | 'lastError'
  | 'holdsSecret';

@ObjectType('Letter', { description: 'A mail to one person.' })
export class LetterType implements Pick<Letter, Shown> {
  @Field(() => ID) id!: string;
  @Field() toName!: string;
  @Field() toAddress!: string;
  @Field() subject!: string;
  @Field(() => KindEnum, { nullable: true, description: 'Null for one that was written before kinds were kept.' })
  kind!: MailKind | null;
  @Field(() => StateEnum) state!: LetterState;
  @Field(() => DateTime) writtenAt!: Date;
  @Field(() => DateTime, { nullable: true }) sentAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when it is held, or when its digest goes.' })
  waitUntil!: Date | null;
  @Field(() => Int, { description: 'How often it was given to the mail server.' }) attempts!: number;
  @Field(() => String, { nullable: true, description: 'What the mail server said last.' }) lastError!: string | null;
  @Field({ description: 'It opens a door for its reader alone: nobody else reads it.' }) holdsSecret!: boolean;
  @Field({ description: 'Whether it is still there to be sent as it is.' }) isSendable!: boolean;
}

export const LetterPage = pageType('LetterPage', () => LetterType);

@ArgsType()
export class LettersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In the name, the address or the subject.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;
  @Field(() => StateEnum, { nullable: true }) @IsOptional() @IsIn(LETTER_STATES) state?: LetterState | null;
  @Field(() => KindEnum, { nullable: true }) @IsOptional() @IsIn(MAIL_KINDS) kind?: MailKind | null;
}

@ArgsType()
export class SentLetterArgs {
  @Field(() => ID) @IsUUID() letterId!: string;
}

@ObjectType('SentLetter', { description: 'A letter as it was sent.' })
export class SentLetterType {
  @Field() subject!: string;
  @Field() html!: string;
  @Field() text!: string;
  @Field(() => [String], { description: 'Its reader, by name and address.' }) readers!: string[];
}

@InputType()
export class SendLetterAgainInput {
  @Field(() => ID) @IsUUID() letterId!: string;
}

@ObjectType()
export class SendLetterAgainPayload extends Payload {
  @Field(() => LetterType, { nullable: true }) letter?: LetterType | null;
}
