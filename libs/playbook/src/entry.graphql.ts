import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf } from '@outrigger/graph';
import { FormFieldType } from '@outrigger/intake';
import { LetterKindEnum } from '@outrigger/notifications';
import {
  ENTRY_KINDS,
  type EntryKind,
  type EntryText,
  type PlaybookEntry,
  type PlaybookVersion,
} from './entry.entity.js';

export const EntryKindEnum = enumOf(ENTRY_KINDS);
registerEnumType(EntryKindEnum, {
  name: 'PlaybookKind',
  description: 'What the model insists on, a document, the words of a letter, or an application form.',
});

@ObjectType({ isAbstract: true })
export abstract class TextFields implements EntryText {
  @Field() title!: string;
  @Field({ description: 'What it is for, in a line.' }) summary!: string;
  @Field({ description: 'Markdown of a principle and a guide; the paragraphs of a letter.' }) body!: string;
  @Field(() => [String], { description: 'Rules of the model that a principle keeps, such as C2.' }) rules!: string[];
  @Field(() => LetterKindEnum, { nullable: true, description: 'Which letter the words are for.' }) letterKind!:
    string | null;
  @Field({ description: 'Of a letter.' }) subject!: string;
  @Field(() => [FormFieldType], { description: 'The questions of a form.' }) fields!: FormFieldType[];
}

@ObjectType('PlaybookText', { description: 'What an entry says; each kind uses its part.' })
export class PlaybookTextType extends TextFields {}

@ObjectType('PlaybookVersion', { description: 'A published version: it never changes.' })
export class PlaybookVersionType
  extends TextFields
  implements Omit<PlaybookVersion, 'entryId' | 'publishedBy' | keyof EntryText>
{
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field({ description: 'What is new.' }) note!: string;
  @Field(() => DateTime) publishedAt!: Date;
  @Field(() => String, { nullable: true }) publishedByName!: string | null;
}

@ObjectType('PlaybookEntry', { description: 'An entry of the playbook as the centre works on it.' })
export class PlaybookEntryType extends TextFields implements Omit<PlaybookEntry, 'begunBy' | keyof EntryText> {
  @Field(() => ID) id!: string;
  @Field(() => EntryKindEnum) kind!: EntryKind;
  @Field({ description: 'BCP 47; of a letter, the language of its readers.' }) language!: string;
  @Field(() => Int, { description: 'Name the one that you have seen when you change it.' }) revision!: number;
  @Field(() => DateTime) begunAt!: Date;
  @Field(() => DateTime) editedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Out of the sight of programmes since.' })
  withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => Int, { nullable: true, description: 'Null before the first.' }) newestVersion!: number | null;
  @Field({ description: 'Changed since it was last published, or never published.' }) isAhead!: boolean;
  @Field(() => [PlaybookVersionType], { description: 'Newest first.' }) versions?: PlaybookVersionType[];
}
