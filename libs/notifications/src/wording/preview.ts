import { Injectable } from '@nestjs/common';
import { honour, type Refusal } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import type { Mailbox } from '../invitations/calendar.js';
import { LetterService } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import { fill, language } from '../texts/texts.js';
import { compose, type Composed } from './compose.js';
import { EXAMPLE_READER, kindOf, type LetterKind } from './kinds.js';
import { LetterTexts, oursOf, placesOf } from './letter-texts.js';
import { reviewWords, type Words } from './wording.policy.js';

export interface Draft extends Words {
  readonly kind: LetterKind;
  readonly locale: string;
}

/** Shows what a text becomes, with example values; on the screen, or as a mail to oneself. */
@Injectable()
export class Preview {
  constructor(
    private readonly letters: LetterService,
    private readonly settings: MailSettings,
    private readonly texts: LetterTexts,
  ) {}

  review({ kind, ...words }: Draft): Refusal[] {
    return reviewWords(words, placesOf(kind));
  }

  async show(tx: Tx, { kind, locale, ...words }: Draft, reader?: string): Promise<Composed> {
    const office = await this.texts.office(tx);
    const { values, link, topic } = kindOf(kind);
    return compose({
      words,
      values: { ...values, name: reader ?? EXAMPLE_READER, programme: office.programme },
      button: link ? { url: link, label: oursOf(kind, locale).button } : null,
      sender: office,
      language: language(locale),
      preferencesUrl: topic ? this.settings.webUrl : null,
    });
  }

  /** To whoever asks, and to nobody else. @returns the address. */
  async send(tx: Tx, draft: Draft): Promise<string> {
    honour(this.review(draft));
    const [to] = await tx.sql<Mailbox>`select name, email as address from membership where id = ${tx.actor.memberId}`;
    if (!to) throw new TypeError('A test letter goes to a member.');
    const { subject, html, text } = await this.show(tx, draft, to.name);
    const office = await this.texts.office(tx);

    await this.letters.write(tx, [
      {
        kind: 'test',
        from: { name: office.programme, address: this.settings.replyAddress(tx.actor.tenantId) },
        to,
        subject: fill(language(draft.locale).words.common.test, { subject }),
        html,
        text,
      },
    ]);
    return to.address;
  }
}
