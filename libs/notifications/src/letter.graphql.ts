import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType } from '@outrigger/graph';
import { type Letter, LETTER_STATES, type LetterState } from './letter.entity.js';

const StateEnum = enumOf(LETTER_STATES);
registerEnumType(StateEnum, { name: 'LetterState' });

type Shown = 'id' | 'toName' | 'toAddress' | 'subject' | 'state' | 'writtenAt' | 'sentAt' | 'lastError';

@ObjectType('Letter', { description: 'A mail to one person; what it says stays between the house and its reader.' })
export class LetterType implements Pick<Letter, Shown> {
  @Field(() => ID) id!: string;
  @Field() toName!: string;
  @Field() toAddress!: string;
  @Field() subject!: string;
  @Field(() => StateEnum) state!: LetterState;
  @Field(() => DateTime) writtenAt!: Date;
  @Field(() => DateTime, { nullable: true }) sentAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the mail server said last.' }) lastError!: string | null;
}

export const LetterPage = pageType('LetterPage', () => LetterType);
