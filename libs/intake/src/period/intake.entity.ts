import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What a rule looks at: an answer by its meaning, the age by the founding day, or any field of the form. */
export const RULE_FACTS = [
  'origin',
  'host',
  'stage',
  'country',
  'sector',
  'age',
  'turnover',
  'growth',
  'field',
] as const;
export type RuleFact = (typeof RULE_FACTS)[number];
export const RULE_TESTS = ['among', 'notAmong', 'atLeast', 'atMost'] as const;
export type RuleTest = (typeof RULE_TESTS)[number];

/** Who may apply, as data (V1, A4). */
export interface EligibilityRule {
  readonly fact: RuleFact;
  /** The key of a field, where the fact is one. */
  readonly field: string | null;
  readonly test: RuleTest;
  readonly values: readonly string[];
  /** For `atLeast` and `atMost`; months for an age, per cent for growth. */
  readonly limit: number | null;
  /** What an applicant reads who does not meet it. */
  readonly words: string;
}

/** A time in which ventures may apply, by one form. */
@Entity('intake')
export class Intake extends Row {
  @Column('text') name!: string;
  @Column('uuid') formId!: string;
  /** What the open page says of it. */
  @Column('text') about!: string;
  @Column('timestamptz') opensAt!: Date;
  /** Null for one that stays open. */
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null;
  @Column('jsonb') rules!: readonly EligibilityRule[];
}

/** What applicants sign: what is kept, and who reads it. Never changed; the first version is the house's own. */
@Entity('intake_release')
export class IntakeRelease extends Row {
  @Column('integer') version!: number;
  @Column('text') text!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
}
