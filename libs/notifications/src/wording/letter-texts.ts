import { Injectable } from '@nestjs/common';
import { localeOf } from '@outrigger/identity';
import { honour, type Refusal, refusal, Refused } from '@outrigger/kernel';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import type { Sender } from '../templates/layout.js';
import { language } from '../texts/texts.js';
import { LetterText } from './letter-text.entity.js';
import { kindOf, LETTER_KIND_NAMES, type LetterKind } from './kinds.js';
import { type Places, reviewWords, type Words } from './wording.policy.js';

/** Who writes: the programme, in its look and its language. */
export interface Office extends Sender {
  readonly locale: string;
}

/** Words with what stands on their button. */
export interface ButtonWords extends Words {
  readonly button: string;
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

  /** In which language each address is written to: its member's, or the programme's for somebody outside; one statement. */
  async locales(tx: Tx, { locale }: Office, addresses: readonly string[]): Promise<(address: string) => string> {
    const members = await tx.sql<{ email: string; locale: string }>`
      select m.email, ${localeOf(sql`m`)} as locale from membership m
       where m.email = any(${[...new Set(addresses.map(asKept))]})`;
    const chosen = new Map(members.map((member) => [member.email, member.locale]));
    return (address) => chosen.get(asKept(address)) ?? locale;
  }

  /** Of each language its own text, else that of the language that it is a variety of, else ours; one statement. */
  async words(tx: Tx, kind: LetterKind, locales: readonly string[]): Promise<(locale: string) => ButtonWords> {
    const wanted = [...new Set(locales.flatMap((locale) => [locale, rootOf(locale)]))];
    const own = await tx.sql<Words & { locale: string }>`
      select locale, subject, body from letter_text where kind = ${kind} and locale = any(${wanted})`;
    const texts = new Map(own.map(({ locale, ...words }) => [locale, words]));
    return (locale) => ({ ...oursOf(kind, locale), ...(texts.get(locale) ?? texts.get(rootOf(locale))) });
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
    const words = { subject: subject.trim(), body: asWritten(body) };
    honour(reviewLetter(kind, words));
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

  /** Of one kind in one language: the programme's own, else ours. */
  async one(tx: Tx, kind: LetterKind, locale: string): Promise<EditableText> {
    const texts = await this.all(tx, locale);
    return texts.find((text) => text.kind === kind) ?? defaultText(kind, locale);
  }
}

/** A text as it is kept, whatever keyboard it comes from. */
export const asWritten = (body: string): string => body.trim().replaceAll('\r\n', '\n');

/** What stands against the words of a kind. */
export const reviewLetter = (kind: LetterKind, words: Words): Refusal[] => reviewWords(words, placesOf(kind));

const asKept = (address: string): string => address.trim().toLowerCase();
const rootOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** What the words of a kind may and must name. */
export function placesOf(kind: LetterKind): Places {
  const { values, required = [], link } = kindOf(kind);
  return { known: ['name', 'programme', ...Object.keys(values)], required, link: link !== undefined };
}

export function oursOf(kind: LetterKind, locale: string): ButtonWords {
  return { button: '', ...language(locale).words.wording[kind] };
}

function defaultText(kind: LetterKind, locale: string): EditableText {
  const { subject, body } = oursOf(kind, locale);
  return { kind, locale, subject, body, version: 0, editedBy: null, editedAt: null };
}
