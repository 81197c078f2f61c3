import { Injectable } from '@nestjs/common';
import { honour, refusal, Refused } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import type { Sender } from '../templates/layout.js';
import { language } from '../texts/texts.js';
import { LetterText } from './letter-text.entity.js';
import { kindOf, LETTER_KIND_NAMES, type LetterKind } from './kinds.js';
import { type Places, reviewWords, type Words } from './wording.policy.js';

/** Who writes: the programme, in its look and its language. */
export interface Office extends Sender {
  readonly locale: string;
}

/** A letter's words, and what a programme that edits them must know. */
export interface EditableText extends Words {
  readonly kind: LetterKind;
  readonly locale: string;
  /** 0 while the words are ours. */
  readonly version: number;
  readonly editedBy: string | null;
  readonly editedAt: Date | null;
}

export interface NewText extends Words {
  readonly kind: LetterKind;
  readonly locale: string;
  /** Of the text that was read. */
  readonly version: number;
}

const CHANGED = refusal(
  'TEXT_CHANGED',
  'Somebody else has changed this text meanwhile. Read it anew, then save.',
  'version',
);

refuseOn('one_text_a_letter', CHANGED);

/** The words of the letters: a programme's own, else ours. */
@Injectable()
export class LetterTexts {
  async office(tx: Tx): Promise<Office> {
    const [office] = await tx.sql<Office>`
      select name as programme, brand_color as "brandColor", locale from programme`;
    if (!office) throw new TypeError('A letter is written in a programme.');
    return office;
  }

  /** In this language, or in the one that it is a variety of. */
  async words(tx: Tx, kind: LetterKind, locale: string): Promise<Words & { readonly button: string }> {
    const [own] = await tx.sql<Words>`
      select subject, body from letter_text where kind = ${kind} and locale in (${locale}, split_part(${locale}, '-', 1))
       order by (locale = ${locale}) desc limit 1`;
    const ours = oursOf(kind, locale);
    return { ...ours, ...own };
  }

  /** Every kind in this language, or in the programme's. */
  async all(tx: Tx, locale?: string | null): Promise<EditableText[]> {
    const tongue = locale ?? (await this.office(tx)).locale;
    const own = await tx.sql<EditableText>`
      select t.kind, t.locale, t.subject, t.body, t.version, t.edited_at as "editedAt", m.name as "editedBy"
        from letter_text t left join membership m on m.tenant_id = t.tenant_id and m.id = t.edited_by
       where t.locale = ${tongue}`;
    return LETTER_KIND_NAMES.map((kind) => own.find((text) => text.kind === kind) ?? defaultText(kind, tongue));
  }

  /** @throws Refused for words that no letter can be made of, and for a text that somebody else changed meanwhile. */
  async save(tx: Tx, { kind, locale, subject, body, version }: NewText): Promise<EditableText> {
    const words = { subject: subject.trim(), body: body.trim().replaceAll('\r\n', '\n') };
    honour(reviewWords(words, placesOf(kind)));
    const edited = { ...words, version: version + 1, editedBy: tx.actor.memberId, editedAt: tx.now };

    if (version === 0) await tx.repo(LetterText).add({ kind, locale, ...edited });
    else if ((await tx.repo(LetterText).change({ kind, locale, version }, edited)) === 0) throw new Refused([CHANGED]);
    return this.one(tx, kind, locale);
  }

  /** Back to our words. */
  async reset(tx: Tx, kind: LetterKind, locale: string): Promise<EditableText> {
    await tx.repo(LetterText).remove({ kind, locale });
    return defaultText(kind, locale);
  }

  private async one(tx: Tx, kind: LetterKind, locale: string): Promise<EditableText> {
    const texts = await this.all(tx, locale);
    return texts.find((text) => text.kind === kind) ?? defaultText(kind, locale);
  }
}

/** What the words of a kind may and must name. */
export function placesOf(kind: LetterKind): Places {
  const { values, required = [], link } = kindOf(kind);
  return { known: ['name', 'programme', ...Object.keys(values)], required, link: link !== undefined };
}

export function oursOf(kind: LetterKind, locale: string): Words & { readonly button: string } {
  return { button: '', ...language(locale).words.wording[kind] };
}

function defaultText(kind: LetterKind, locale: string): EditableText {
  const { subject, body } = oursOf(kind, locale);
  return { kind, locale, subject, body, version: 0, editedBy: null, editedAt: null };
}
