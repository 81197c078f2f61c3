import { Injectable } from '@nestjs/common';
import { localeOf } from '@outrigger/identity';
import { honour, type Refusal } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Mailbox } from '../invitations/calendar.js';
import { LetterService } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import { fill, language } from '../texts/texts.js';
import { compose, type Composed } from './compose.js';
import { EXAMPLE_READER, kindOf, type LetterKind } from './kinds.js';
import { LetterTexts, oursOf, reviewLetter } from './letter-texts.js';
import type { Words } from './wording.policy.js';

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
    return reviewLetter(kind, words);
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
    const to = await myself(tx);
    return this.sendTo(tx, to, draft.locale, await this.show(tx, draft, to.name));
  }

  /** Any letter, as a test. @returns the address. */
  async sendTo(tx: Tx, to: Mailbox, locale: string, { subject, html, text }: Omit<Composed, 'gist'>): Promise<string> {
    const office = await this.texts.office(tx);

    await this.letters.write(tx, [
      {
        kind: 'test',
        from: { name: office.programme, address: this.settings.replyAddress(tx.actor.tenantId) },
        to,
        subject: fill(language(locale).words.common.test, { subject }),
        html,
        text,
      },
    ]);
    return to.address;
  }
}

/** Whoever asks for a test letter. */
export async function myself(tx: Tx): Promise<Mailbox & { readonly locale: string }> {
  const [me] = await tx.sql<Mailbox & { locale: string }>`
    select m.name, m.email as address, ${localeOf(sql`m`)} as locale from membership m where m.id = ${tx.actor.memberId}`;
  if (!me) throw new TypeError('A test letter goes to a member.');
  return me;
}
