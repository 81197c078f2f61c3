import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import type { Mailbox } from '../calendar.js';
import { LetterService, type NewLetter } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import { language } from '../texts/texts.js';
import { compose } from './compose.js';
import type { LetterKind, ValuesOf } from './kinds.js';
import { LetterTexts, type Office } from './letter-texts.js';

/** A letter in the programme's words, to one reader. */
export interface WordedLetter<K extends LetterKind = LetterKind> {
  readonly kind: K;
  readonly to: Mailbox;
  readonly values: ValuesOf<K>;
  /** What the letter is about, such as `application-<id>`: letters about one thing make one thread. */
  readonly about: string;
  /** For a kind that has a link; without a label of its own it bears the text's. */
  readonly button?: { readonly url: string; readonly label?: string };
  /** Its body opens a door; it is emptied as soon as the letter has gone. */
  readonly holdsSecret?: boolean;
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
    const drawn = await Promise.all(letters.map((letter) => this.draw(office, words, letter)));
    await this.letters.write(tx, drawn);
  }

  private async draw(
    office: Office,
    words: Awaited<ReturnType<LetterTexts['words']>>,
    { to, values, button, about, holdsSecret = false }: Omit<WordedLetter, 'kind'>,
  ): Promise<NewLetter> {
    const composed = await compose({
      words,
      values: { ...values, name: to.name, programme: office.programme },
      button: button ? { url: button.url, label: button.label ?? words.button } : null,
      sender: office,
      language: language(office.locale),
    });
    const from = { name: office.programme, address: `reply@${this.settings.mailDomain}` };
    return { from, to, ...composed, about, holdsSecret };
  }
}
