import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Tx } from '@outrigger/tenancy';
import type { Mailbox } from '../invitations/calendar.js';
import { LetterService } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import type { NewLetter } from '../new-letter.js';
import type { Button } from '../templates/worded.js';
import { type Language, language } from '../texts/texts.js';
import { PREFERENCES_PLACE } from '../wishes/preferences-place.js';
import { compose } from './compose.js';
import { EXAMPLE_READER, kindOf, type LetterKind, type ValuesOf } from './kinds.js';
import { type ButtonWords, LetterTexts, type Office } from './letter-texts.js';

/** What fills a letter's words: as it is, or as it reads in the reader's language. */
export type Told<T> = T | ((tongue: Language) => T);

interface LetterButton {
  readonly url: string;
  readonly label?: string;
  readonly other?: Button['other'];
}

/** A letter in the programme's words, to one reader, in their language. */
export interface WordedLetter<K extends LetterKind = LetterKind> {
  readonly kind: K;
  readonly to: Mailbox;
  readonly values: Told<ValuesOf<K>>;
  /** What the letter is about, such as `application-<id>`: letters about one thing make one thread. */
  readonly about: string;
  /** For a kind that has a link; without a label of its own it bears the text's. */
  readonly button?: Told<LetterButton>;
  /** Where its answers come in; without it at the programme's office. */
  readonly from?: string;
  /** For an invitation: the calendar, whose organizer is the address that the letter comes from. */
  readonly calendar?: (organizer: Mailbox, tongue: Language) => NewLetter['calendar'];
  /** When that takes place which it is about: what would come too late does not wait. */
  readonly happensAt?: Date;
  /** Its body opens a door; it is emptied as soon as the letter has gone. */
  readonly holdsSecret?: boolean;
}

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
  readonly values: Told<ValuesOf<K>>;
  /** Of the one who reads it here; without it the programme's. */
  readonly locale?: string | undefined;
  /** Of a kind that has a link, whether this letter has; its button leads to the console here. */
  readonly hasButton?: boolean;
}

/** One letter in the making: in whose name, in which words and language. */
interface Making {
  readonly office: Office;
  readonly words: ButtonWords;
  readonly tongue: Language;
}

const inTongue = <T extends object>(told: Told<T>, tongue: Language): T =>
  typeof told === 'function' ? told(tongue) : told;

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

  /** Letters of one kind: languages and words are read once, and each goes in the language of its reader. */
  async writeAll<K extends LetterKind>(
    tx: Tx,
    kind: K,
    letters: readonly Omit<WordedLetter<K>, 'kind'>[],
  ): Promise<void> {
    if (letters.length === 0) return;
    const office = await this.texts.office(tx);
    const addresses = letters.map(({ to }) => to.address);
    const localeAt = await this.texts.locales(tx, office, addresses);
    const wordsIn = await this.texts.words(tx, kind, addresses.map(localeAt));
    const from = { name: office.programme, address: this.settings.replyAddress(tx.actor.tenantId) };
    const drawn = letters.map((letter) => {
      const locale = localeAt(letter.to.address);
      return this.draw({ office, words: wordsIn(locale), tongue: language(locale) }, from, { ...letter, kind });
    });
    await this.letters.write(tx, await Promise.all(drawn));
  }

  /** Keeps nothing, and sends nothing. */
  async show<K extends LetterKind>(
    tx: Tx,
    kind: K,
    { readers, values, locale, hasButton = true }: Showing<K>,
  ): Promise<LetterToReadType> {
    const office = await this.texts.office(tx);
    const spoken = locale ?? office.locale;
    const words = (await this.texts.words(tx, kind, [spoken]))(spoken);
    const button = hasButton ? { url: this.settings.webUrl } : undefined;
    const name = readers[0] ?? EXAMPLE_READER;
    const making = { office, words, tongue: language(spoken) };
    const preferencesUrl = kindOf(kind).topic ? this.settings.webUrl : null;
    return { ...(await this.composed(making, { name, values, button, preferencesUrl })), readers: [...readers] };
  }

  private composed(
    { office, words, tongue }: Making,
    letter: Pick<WordedLetter, 'values'> & {
      name: string;
      button: WordedLetter['button'] | undefined;
      preferencesUrl: string | null;
    },
  ): ReturnType<typeof compose> {
    const button = letter.button && inTongue(letter.button, tongue);
    return compose({
      words,
      values: { ...inTongue(letter.values, tongue), name: letter.name, programme: office.programme },
      button: button ? { ...button, label: button.label ?? words.button } : null,
      sender: office,
      language: tongue,
      preferencesUrl: letter.preferencesUrl,
    });
  }

  private async draw(
    making: Making,
    from: Mailbox,
    { kind, to, values, button, about, happensAt, holdsSecret = false, calendar, ...own }: WordedLetter,
  ): Promise<NewLetter> {
    const preferencesUrl = kindOf(kind).topic ? PREFERENCES_PLACE : null;
    const composed = await this.composed(making, { name: to.name, values, button, preferencesUrl });
    const sender = { ...from, address: own.from ?? from.address };
    const drawn = calendar?.(sender, making.tongue);
    return {
      kind,
      from: sender,
      to,
      ...composed,
      about,
      holdsSecret,
      ...(happensAt && { happensAt }),
      ...(drawn && { calendar: drawn }),
    };
  }
}
