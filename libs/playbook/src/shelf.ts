import { Injectable } from '@nestjs/common';
import { FormService } from '@outrigger/intake';
import { type LetterKind, LetterTexts } from '@outrigger/notifications';
import type { Tx } from '@outrigger/tenancy';
import { BLANK, type EntryKind, type EntryText, type PlaybookCopy, textOf } from './entry.entity.js';

/** What a programme says in a place, now. */
export interface Standing {
  readonly text: EntryText;
  /** Grows with every change; 0 while the programme has no words of its own there. */
  readonly revision: number;
}

/** What is to be copied, or was. */
export type Source = EntryText & { readonly language: string };

/** What a copy keeps of itself, once its text has gone where it belongs. */
export type Placed = Partial<Pick<PlaybookCopy, 'formId' | 'rules' | 'revision'>> & Partial<EntryText>;

/** Where copies of one kind stand. */
export interface Shelf {
  /** @param copy null before it is adopted. */
  standing(tx: Tx, source: Source, copy: PlaybookCopy | null): Promise<Standing>;
  /** @param revision of the programme's own words, which are replaced. */
  put(tx: Tx, source: Source, revision: number): Promise<Placed>;
}

/** Principles and guides are the programme's own, in the copy itself. */
class TextShelf implements Shelf {
  standing(_: Tx, source: Source, copy: PlaybookCopy | null): Promise<Standing> {
    return Promise.resolve({ text: textOf(copy ?? source), revision: copy?.revision ?? 0 });
  }

  put(_: Tx, { body, rules }: Source, revision: number): Promise<Placed> {
    return Promise.resolve({ body, rules: [...rules], revision: revision + 1 });
  }
}

/** Letters go among the programme's letters. */
class LetterShelf implements Shelf {
  constructor(private readonly letters: LetterTexts) {}

  async standing(tx: Tx, { title, summary, letterKind, language }: Source): Promise<Standing> {
    const { subject, body, version } = await this.letters.one(tx, letterKind as LetterKind, language);
    return { text: { ...BLANK, title, summary, letterKind, subject, body }, revision: version };
  }

  async put(tx: Tx, { letterKind, language, subject, body }: Source, revision: number): Promise<Placed> {
    const kind = letterKind as LetterKind;
    await this.letters.save(tx, { kind, locale: language, subject, body, version: revision });
    return {};
  }
}

/** A form becomes another draft beside those that are there: nobody's work and no applicant's draft is touched. */
class FormShelf implements Shelf {
  constructor(private readonly forms: FormService) {}

  async standing(tx: Tx, source: Source, copy: PlaybookCopy | null): Promise<Standing> {
    const form = copy?.formId ? await this.forms.draft(tx, copy.formId) : null;
    return { text: { ...textOf(source), fields: form?.fields ?? [] }, revision: form?.revision ?? 0 };
  }

  async put(tx: Tx, { title, fields }: Source): Promise<Placed> {
    return { formId: await this.forms.createBeside(tx, title, fields) };
  }
}

/** Each kind of entry goes to the room that it belongs to, by that room's own deeds. */
@Injectable()
export class Shelves {
  private readonly shelves: Readonly<Record<EntryKind, Shelf>>;

  constructor(letters: LetterTexts, forms: FormService) {
    const text = new TextShelf();
    this.shelves = { principle: text, guide: text, letter: new LetterShelf(letters), form: new FormShelf(forms) };
  }

  of(kind: EntryKind): Shelf {
    return this.shelves[kind];
  }
}
