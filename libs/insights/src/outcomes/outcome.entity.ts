import { Row } from '@outrigger/tenancy';
import { STANDINGS, type MoneySource, type Standing } from '@outrigger/ventures';
import { Column, Entity } from 'typeorm';

export { STANDINGS };
export const COHORTS = ['mentored', 'graduated', 'declined'] as const;
/** On which side of the comparison a venture stands. */
export type Cohort = (typeof COHORTS)[number];

/** One question a year to the founders of a venture: what has become of it (A4). */
@Entity('outcome_survey')
export class OutcomeSurvey extends Row {
  @Column('uuid') ventureId!: string;
  @Column('text') cohort!: Cohort;
  @Column('timestamptz') askedAt!: Date;
}

export interface Raised {
  readonly source: MoneySource;
  readonly amount: number;
}

/** What founders told; amounts in whole units of the currency. Null for what they left out. */
export interface OutcomeFigures {
  readonly standing: Standing;
  readonly foundedYear: number | null;
  /** 32 hours a week or more. */
  readonly fullTimeStaff: number | null;
  readonly partTimeStaff: number | null;
  /** Of the last full year. */
  readonly revenue: number | null;
  readonly currency: string | null;
  readonly raised: readonly Raised[];
  readonly discloses: boolean;
}

/** An answer stays; a later one counts (A4). */
@Entity('outcome_answer')
export class OutcomeAnswer extends Row implements OutcomeFigures {
  @Column('uuid') surveyId!: string;
  @Column('uuid') ventureId!: string;
  /** One press: as it was the last time. */
  @Column('boolean') unchanged!: boolean;
  @Column('text') standing!: Standing;
  @Column('smallint', { nullable: true }) foundedYear!: number | null;
  @Column('integer', { nullable: true }) fullTimeStaff!: number | null;
  @Column('integer', { nullable: true }) partTimeStaff!: number | null;
  @Column('integer', { nullable: true }) revenue!: number | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('jsonb') raised!: readonly Raised[];
  @Column('boolean') discloses!: boolean;
  @Column('timestamptz') answeredAt!: Date;
  /** Whoever wrote it down: a founder, or somebody of the office. */
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  /** The founder who told it to the office; null for one who answered by their letter. */
  @Column('uuid', { nullable: true }) toldBy!: string | null;
}

/** What a funder pays for, and which firms it is for (A4); null where it does not say. */
@Entity('funding_scheme')
export class FundingScheme extends Row {
  @Column('text') funder!: string;
  @Column('text') name!: string;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('integer', { nullable: true }) oldestYears!: number | null;
  /** In whole euros a year. */
  @Column('integer', { nullable: true }) leastTurnover!: number | null;
  @Column('integer', { nullable: true }) mostTurnover!: number | null;
  /** In per cent from one year to the next. */
  @Column('integer', { nullable: true }) leastGrowth!: number | null;
  @Column('text', { nullable: true }) words!: string | null;
}
