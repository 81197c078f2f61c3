import type { FormField } from '@outrigger/intake';
import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const ENTRY_KINDS = ['principle', 'guide', 'letter', 'form'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What an entry says; each kind uses its part of it, and leaves the rest empty. */
export interface EntryText {
  readonly title: string;
  /** What it is for, in a line. */
  readonly summary: string;
  /** Markdown of a principle and a guide; the paragraphs of a letter. */
  readonly body: string;
  /** Rules of the model that a principle keeps, such as C2. */
  readonly rules: readonly string[];
  /** A `LetterKind`. */
  readonly letterKind: string | null;
  /** Of a letter. */
  readonly subject: string;
  /** Of a form. */
  readonly fields: readonly FormField[];
}

abstract class TextRow extends Row implements EntryText {
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text') body!: string;
  @Column('text', { array: true }) rules!: string[];
  @Column('text', { nullable: true }) letterKind!: string | null;
  @Column('text') subject!: string;
  @Column('jsonb') fields!: readonly FormField[];
}

/** An entry as the centre works on it. */
@Entity('playbook_entry')
export class PlaybookEntry extends TextRow {
  @Column('text') kind!: EntryKind;
  /** BCP 47; of a letter, the language of its readers. */
  @Column('text') language!: string;
  /** Grows with every change: who saves names the one that they have seen. */
  @Column('integer') revision!: number;
  @Column('timestamptz') begunAt!: Date;
  @Column('uuid', { nullable: true }) begunBy!: string | null;
  @Column('timestamptz') editedAt!: Date;
  /** No programme sees it until it is published anew; copies stay what they are. */
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}

/** An entry as it was published; it never changes. */
@Entity('playbook_version')
export class PlaybookVersion extends TextRow {
  @Column('uuid') entryId!: string;
  @Column('integer') version!: number;
  /** What is new. */
  @Column('text') note!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
}

/**
 * What a programme has adopted. A principle and a guide are its own from then on, and stand here; a letter stands among
 * the programme's letters and a form among its forms.
 */
@Entity('playbook_copy')
export class PlaybookCopy extends TextRow {
  /** Of the centre. */
  @Column('uuid') entryId!: string;
  @Column('text') kind!: EntryKind;
  @Column('text') language!: string;
  /** The version that was taken or looked at last. */
  @Column('integer') version!: number;
  @Column('integer') revision!: number;
  @Column('timestamptz') adoptedAt!: Date;
  @Column('uuid', { nullable: true }) adoptedBy!: string | null;
  @Column('timestamptz') editedAt!: Date;
  @Column('uuid', { nullable: true }) formId!: string | null;
}

/** What a text of a kind says before anybody wrote it. */
export const BLANK: Omit<EntryText, 'title' | 'summary'> = {
  body: '',
  rules: [],
  letterKind: null,
  subject: '',
  fields: [],
};

/** The text alone, of a row that holds one. */
export const textOf = ({ title, summary, body, rules, letterKind, subject, fields }: EntryText): EntryText => ({
  title,
  summary,
  body,
  rules,
  letterKind,
  subject,
  fields,
});

/** As a row takes it. */
export const rowOf = (text: EntryText): EntryText & Pick<TextRow, 'rules'> => ({
  ...textOf(text),
  rules: [...text.rules],
});
