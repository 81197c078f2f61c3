import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Tx } from '@outrigger/tenancy';
import type { Mailbox } from '../invitations/calendar.js';
import { LetterService, type NewLetter } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import type { Button } from '../templates/worded.js';
import { language } from '../texts/texts.js';
import { compose } from './compose.js';
import { EXAMPLE_READER, type LetterKind, type ValuesOf } from './kinds.js';
import { LetterTexts, type Office } from './letter-texts.js';

/** A letter in the programme's words, to one reader. */
export interface WordedLetter<K extends LetterKind = LetterKind> {
  readonly kind: K;
  readonly to: Mailbox;
  readonly values: ValuesOf<K>;
  /** What the letter is about, such as `application-<id>`: letters about one thing make one thread. */
  readonly about: string;
  /** For a kind that has a link; without a label of its own it bears the text's. */
  readonly button?: { readonly url: string; readonly label?: string; readonly other?: Button['other'] };
  /** Where its answers come in; without it at the programme's office. */
  readonly from?: string;
  /** For an invitation: the calendar, whose organizer is the address that the letter comes from. */
  readonly calendar?: (organizer: Mailbox) => NewLetter['calendar'];
  /** Its body opens a door; it is emptied as soon as the letter has gone. */
  readonly holdsSecret?: boolean;
}

type Words = Awaited<ReturnType<LetterTexts['words']>>;

/** A letter as its first reader would read it, before it leaves. */
@ObjectType({ isAbstract: true })
export class LetterToReadType {
  @Field() subject!: string;
  @Field() html!: string;
  @Field() text!: string;
  @Field(() => [String], { description: 'Who would read it, by name.' }) readers!: string[];
}

/** What a letter would tell, and whom. */
interface Showing<K extends LetterKind> {
  readonly readers: readonly string[];
  readonly values: ValuesOf<K>;
  /** Of a kind that has a link, whether this letter has; its button leads to the console here. */
  readonly hasButton?: boolean;
}

/** Writes letters that a programme may put in its own words. */
@Injectable()
export class Wording {
  constructor(
    private readonly letters: LetterService,
    private readonly texts: LetterTexts,
    private readonly settings: MailSettings,
  ) {}

  write<K extends LetterKind>(tx: Tx, letter: WordedLetter<K>): Promise<void> {
    return this.writeAll(tx, letter.kind, [letter]);
  }

  /** Letters of one kind: the words are read once. */
  async writeAll<K extends LetterKind>(
    tx: Tx,
    kind: K,
    letters: readonly Omit<WordedLetter<K>, 'kind'>[],
  ): Promise<void> {
    if (letters.length === 0) return;
    const office = await this.texts.office(tx);
    const words = await this.texts.words(tx, kind, office.locale);
    const from = { name: office.programme, address: this.settings.replyAddress(tx.actor.tenantId) };
    const drawn = await Promise.all(letters.map((letter) => this.draw(office, words, from, letter)));
    await this.letters.write(tx, drawn);
  }

  /** Keeps nothing, and sends nothing. */
  async show<K extends LetterKind>(
    tx: Tx,
    kind: K,
    { readers, values, hasButton = true }: Showing<K>,
  ): Promise<LetterToReadType> {
    const office = await this.texts.office(tx);
    const words = await this.texts.words(tx, kind, office.locale);
    const button = hasButton ? { url: this.settings.webUrl } : undefined;
    const name = readers[0] ?? EXAMPLE_READER;
    return { ...(await this.composed(office, words, { name, values, button })), readers: [...readers] };
  }

  private composed(
    office: Office,
    words: Words,
    {
      name,
      values,
      button,
    }: Pick<WordedLetter, 'values'> & { name: string; button: WordedLetter['button'] | undefined },
  ): ReturnType<typeof compose> {
    return compose({
      words,
      values: { ...values, name, programme: office.programme },
      button: button ? { ...button, label: button.label ?? words.button } : null,
      sender: office,
      language: language(office.locale),
    });
  }

  private async draw(
    office: Office,
    words: Words,
    from: Mailbox,
    { to, values, button, about, holdsSecret = false, calendar, ...own }: Omit<WordedLetter, 'kind'>,
  ): Promise<NewLetter> {
    const composed = await this.composed(office, words, { name: to.name, values, button });
    const sender = { ...from, address: own.from ?? from.address };
    const drawn = calendar?.(sender);
    return { from: sender, to, ...composed, about, holdsSecret, ...(drawn && { calendar: drawn }) };
  }
}
