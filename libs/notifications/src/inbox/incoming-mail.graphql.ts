import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, PageArgs, pageType, Payload } from '@outrigger/graph';
import { IsBoolean, IsUUID } from 'class-validator';
import { type IncomingMail, MAIL_OUTCOMES, type MailOutcome } from './incoming-mail.entity.js';

const OutcomeEnum = enumOf(MAIL_OUTCOMES);
registerEnumType(OutcomeEnum, { name: 'MailOutcome', description: 'What became of a mail that came in.' });

type Shown =
  'id' | 'cameAt' | 'outcome' | 'fromName' | 'fromAddress' | 'subject' | 'words' | 'proposedAt' | 'waits' | 'settledAt';

@ObjectType('IncomingMail', { description: 'A mail to one of the reply addresses that letters come from.' })
export class IncomingMailType implements Pick<IncomingMail, Shown> {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) cameAt!: Date;
  @Field(() => OutcomeEnum, { nullable: true, description: 'Null until it is read.' }) outcome!: MailOutcome | null;
  @Field(() => String, { nullable: true }) fromName!: string | null;
  @Field(() => String, { nullable: true }) fromAddress!: string | null;
  @Field(() => String, { nullable: true }) subject!: string | null;
  @Field(() => String, { nullable: true, description: 'What its writer says to the office.' }) words!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The other time that they ask for.' }) proposedAt!: Date | null;
  @Field({ description: 'Whether the office has to see to it.' }) waits!: boolean;
  @Field(() => DateTime, { nullable: true }) settledAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'Of the invitation that it answers.' }) sessionId!: string | null;
  @Field(() => String, { nullable: true, description: "That session's venture and number." }) sessionName!:
    string | null;
  @Field(() => String, { nullable: true, description: 'To whom that invitation was sent.' }) invitedName!:
    string | null;
}

export const IncomingMailPage = pageType('IncomingMailPage', () => IncomingMailType);

@ArgsType()
export class IncomingMailsArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Only what the office has to see to.' }) @IsBoolean() waiting!: boolean;
}

@InputType()
export class SettleMailInput {
  @Field(() => ID) @IsUUID() mailId!: string;
}

@ObjectType()
export class SettleMailPayload extends Payload {
  @Field(() => IncomingMailType, { nullable: true }) mail?: IncomingMailType | null;
}
