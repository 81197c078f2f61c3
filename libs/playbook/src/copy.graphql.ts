import { Field, ID, InputType, Int, ObjectType, OmitType, registerEnumType } from '@nestjs/graphql';
import { type ChangedLine, ChangedLineType, DateTime, enumOf, Payload, Trimmed } from '@outrigger/graph';
import { LetterKindEnum } from '@outrigger/notifications';
import { IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import type { Update } from './copy.service.js';
import type { EntryKind, EntryText } from './entry.entity.js';
import { EntryKindEnum, PlaybookTextType } from './entry.graphql.js';
import { type Item, ITEM_STATES, type ItemState, type OpenItem, type Ours } from './playbook.report.js';

const StateEnum = enumOf(ITEM_STATES);
registerEnumType(StateEnum, {
  name: 'PlaybookState',
  description: 'Not adopted; adopted; adopted, and there is news; adopted, and withdrawn by the centre.',
});

@ObjectType('PlaybookItem', { description: 'An entry of the playbook, with what this programme has made of it.' })
export class PlaybookItemType implements Item {
  @Field(() => ID, { description: 'Of the entry.' }) id!: string;
  @Field(() => EntryKindEnum) kind!: EntryKind;
  @Field({ description: 'BCP 47; of a letter, the language of its readers.' }) language!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => [String]) rules!: readonly string[];
  @Field(() => LetterKindEnum, { nullable: true }) letterKind!: string | null;
  @Field(() => Int, { nullable: true, description: 'The newest; null once it is withdrawn.' }) version!: number | null;
  @Field(() => DateTime, { nullable: true }) publishedAt!: Date | null;
  @Field(() => ID, { nullable: true }) copyId!: string | null;
  @Field(() => Int, { nullable: true, description: 'That was taken or looked at last.' }) copyVersion!: number | null;
  @Field(() => StateEnum) state!: ItemState;
}

@ObjectType('PlaybookOurs', { description: 'What this programme has adopted, as it stands there now.' })
export class PlaybookOursType implements Ours {
  @Field(() => PlaybookTextType) text!: EntryText;
  @Field(() => Int, { description: 'That was taken or looked at last.' }) version!: number;
  @Field(() => DateTime) adoptedAt!: Date;
  @Field(() => String, { nullable: true }) adoptedByName!: string | null;
  @Field(() => ID, { nullable: true, description: 'The application form that a form became.' }) formId!: string | null;
}

@ObjectType('OpenPlaybookItem', {
  description: 'An entry to read: what the centre says, and what this programme says.',
})
export class OpenPlaybookItemType implements OpenItem {
  @Field(() => PlaybookItemType) item!: Item;
  @Field(() => PlaybookTextType, { nullable: true, description: 'Null once it is withdrawn.' })
  theirs!: EntryText | null;
  @Field(() => PlaybookOursType, { nullable: true, description: 'Null before it is adopted.' }) ours!: Ours | null;
  @Field(() => Int, { description: "Of the programme's own words in its place, adopted or not; 0 for none." })
  revision!: number;
}

@ObjectType('PlaybookNote')
export class PlaybookNoteType {
  @Field(() => Int) version!: number;
  @Field({ description: 'What is new.' }) note!: string;
}

@ObjectType('PlaybookUpdate', { description: 'What is new since this programme took or looked at it last.' })
export class PlaybookUpdateType implements Update {
  @Field(() => Int) version!: number;
  @Field(() => [PlaybookNoteType], { description: 'Newest first.' }) notes!: Update['notes'];
  @Field(() => [ChangedLineType], { description: 'From the version looked at last to the newest.' })
  lines!: readonly ChangedLine[];
  @Field(() => [ChangedLineType], { description: 'From that version to the own words; empty while they are the same.' })
  ourLines!: readonly ChangedLine[];
  @Field(() => Int, { description: 'Of the own words that taking replaces.' }) revision!: number;
}

@InputType()
export class AdoptPlaybookEntryInput {
  @Field(() => ID) @IsUUID() playbookEntryId!: string;
  @Field(() => Int, { description: 'That you have read.' }) @IsInt() @Min(1) version!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Of own words that are to be replaced; 0 for none.' })
  @IsInt()
  @Min(0)
  revision!: number;
}

@InputType()
export class TakePlaybookUpdateInput {
  @Field(() => ID) @IsUUID() playbookCopyId!: string;
  @Field(() => Int, { description: 'That you have read.' }) @IsInt() @Min(1) version!: number;
  @Field(() => Int, { description: 'Of own words that are to be replaced.' }) @IsInt() @Min(0) revision!: number;
}

@InputType()
export class KeepPlaybookCopyInput extends OmitType(TakePlaybookUpdateInput, ['revision'], InputType) {}

@InputType()
export class WritePlaybookCopyInput {
  @Field(() => ID) @IsUUID() playbookCopyId!: string;
  @Field(() => Int, { description: 'That you have seen.' }) @IsInt() @Min(1) revision!: number;
  @Field() @Trimmed() @Length(2, 120) title!: string;
  @Field() @Trimmed() @MaxLength(300) summary!: string;
  @Field({ description: 'Markdown.' }) @Trimmed() @Length(1, 50_000) body!: string;
}

@ObjectType()
export class PlaybookPayload extends Payload {
  @Field(() => OpenPlaybookItemType, { nullable: true }) open?: OpenItem | null;
}
