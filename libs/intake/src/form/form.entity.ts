import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const FIELD_KINDS = ['text', 'longText', 'choice', 'choices', 'number', 'date', 'file', 'consent'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What the programme knows by the answer: such a field makes the venture, or is asked by a rule. */
export const MEANINGS = [
  'name',
  'oneLiner',
  'origin',
  'stage',
  'sector',
  'needs',
  'languages',
  'website',
  'host',
  'country',
  'foundedOn',
  'turnover',
  'growth',
] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One question of a form. */
export interface FormField {
  /** Its own for ever: answers are kept by it, whatever else of the field changes. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly means: Meaning | null;
  /** Of a choice. */
  readonly options: readonly Option[];
  /** Characters of a text, choices, files, or the number itself. */
  readonly min: number | null;
  readonly max: number | null;
  /** Days, YYYY-MM-DD, of a date. */
  readonly from: string | null;
  readonly until: string | null;
  /** Types of a file, as `files` names them. */
  readonly takes: readonly string[];
}

/** A form as the office works on it. */
@Entity('intake_form')
export class IntakeForm extends Row {
  @Column('text') name!: string;
  @Column('jsonb') fields!: readonly FormField[];
  /** Grows with every change: who saves names the one that they have seen. */
  @Column('integer') revision!: number;
  @Column('timestamptz') editedAt!: Date;
}

/** A form as it was published; it is never changed. */
@Entity('intake_form_version')
export class IntakeFormVersion extends Row {
  @Column('uuid') formId!: string;
  @Column('integer') version!: number;
  @Column('jsonb') fields!: readonly FormField[];
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
}
