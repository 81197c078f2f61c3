import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { FEWEST } from '../diagnosis/attention.policy.js';
import type { MeasureName } from '../measures/catalogue.js';
import { type Figure, ReportService } from '../measures/report.service.js';
import { type Span, spanIn } from '../period.js';
import type { AskedPeriod, Period } from '../period.policy.js';
import { FundingScheme } from './outcome.entity.js';
import { type CohortOutcomes, outcomesIn } from './outcome.report.js';
import { rateOf } from './rate.sql.js';
import { type Firm, fits, reviewScheme } from './scheme.policy.js';

/** What a funder sees of a programme's figures. */
const REACH = ['applied', 'accepted', 'teamed', 'met'] as const satisfies readonly MeasureName[];
const ACTIVITY = [
  'sessions',
  'hours',
  'mentorHours',
  'attendance',
  'activeVentures',
  'graduated',
  'closed',
] as const satisfies readonly MeasureName[];

/** How many of the mentored firms the scheme is for, as far as their answers tell. */
export interface Eligibility {
  readonly firms: number;
  readonly eligible: number;
  readonly notEligible: number;
  readonly unknown: number;
}

/** A cohort, with its share still in business; null below ten answers. */
export interface Compared extends CohortOutcomes {
  readonly survival: number | null;
}

export interface Evidence extends Period {
  readonly scheme: FundingScheme | null;
  readonly eligibility: Eligibility;
  readonly reach: readonly Figure[];
  readonly activity: readonly Figure[];
  readonly outcomes: readonly Compared[];
}

export type DescribeScheme = Omit<FundingScheme, 'id'>;

/** What a funder is shown (A4): whom the scheme reached, what was done, and what became of it beside the others. */
@Injectable()
export class EvidenceService {
  constructor(private readonly reports: ReportService) {}

  async outcomes(tx: Tx, asked: AskedPeriod): Promise<Compared[]> {
    return (await outcomesIn(tx, await spanIn(tx, asked))).map(compared);
  }

  async evidence(tx: Tx, asked: AskedPeriod): Promise<Evidence> {
    const span = await spanIn(tx, asked);
    const scheme = await schemeOf(tx);
    const { figures } = await this.reports.report(tx, asked, [...REACH, ...ACTIVITY]);
    const named = (names: readonly MeasureName[]): Figure[] => figures.filter(({ name }) => names.includes(name));
    return {
      firstDay: span.firstDay,
      lastDay: span.lastDay,
      scheme,
      eligibility: eligibilityOf(scheme, await firmsIn(tx, span), Number(span.lastDay.slice(0, 4))),
      reach: named(REACH),
      activity: named(ACTIVITY),
      outcomes: (await outcomesIn(tx, span, true)).map(compared),
    };
  }

  /** There is one a programme: again is what holds from now on. */
  async describe(tx: Tx, described: DescribeScheme): Promise<FundingScheme> {
    honour(reviewScheme(described, described));
    const known = await schemeOf(tx);

    if (!known) return tx.repo(FundingScheme).add(described);
    await tx.repo(FundingScheme).change({ id: known.id }, described);
    return { ...known, ...described };
  }
}

async function schemeOf(tx: Tx): Promise<FundingScheme | null> {
  const [scheme = null] = await tx.sql<FundingScheme>`
    select s.id, s.funder, s.name, s.starts_on as "startsOn", s.ends_on as "endsOn", s.oldest_years as "oldestYears",
           s.least_turnover as "leastTurnover", s.most_turnover as "mostTurnover", s.least_growth as "leastGrowth", s.words
      from funding_scheme s`;
  return scheme;
}

function compared(cohort: CohortOutcomes): Compared {
  const { answered, inBusiness, acquired } = cohort;
  const survival = answered < FEWEST ? null : Math.round((1000 * (inBusiness + acquired)) / answered) / 10;
  return { ...cohort, survival };
}

function eligibilityOf(scheme: FundingScheme | null, firms: readonly Firm[], year: number): Eligibility {
  const fitting = scheme ? firms.map((firm) => fits(scheme, firm, year)) : [];
  const count = (fit: boolean | null): number => fitting.filter((one) => one === fit).length;
  return { firms: fitting.length, eligible: count(true), notEligible: count(false), unknown: count(null) };
}

/** Ventures that met their team on the days of the period, by what their founders told last and the time before. */
const firmsIn = (tx: Tx, span: Span): Promise<Firm[]> => tx.sql<Firm>`
  select last.founded_year as "foundedYear", last.revenue / ${rateOf('last')} as turnover,
         before.revenue / ${rateOf('before')} as "turnoverBefore"
    from (select distinct s.venture_id from session s where s.status = 'held' and s.starts_at >= ${span.begins}
      and s.starts_at < ${span.ends}) m
    left join lateral (select a.* from outcome_answer a where a.venture_id = m.venture_id
      order by a.answered_at desc, a.id desc limit 1) last on true
    left join lateral (select a.* from outcome_answer a where a.venture_id = m.venture_id
      and a.survey_id <> last.survey_id order by a.answered_at desc, a.id desc limit 1) before on true`;
