import type { PaperTable } from '@outrigger/files';
import { measureOf } from '../measures/catalogue.js';
import type { Figure } from '../measures/report.service.js';
import type { Compared, Evidence } from '../outcomes/evidence.service.js';
import { daysWords, type Report } from './paper.js';

const COHORT_WORDS = { mentored: 'Mentored', graduated: 'Graduated', declined: 'Not taken in (comparison)' } as const;

/** The record for a funder, with what it can and cannot say (A4). */
export function evidencePaper(programme: string, evidence: Evidence): Report {
  const { scheme, firstDay, lastDay, reach, activity, outcomes } = evidence;
  return {
    programme,
    title: 'Evidence report',
    subtitle: [scheme && `${scheme.name}, funded by ${scheme.funder}`, daysWords(firstDay, lastDay)]
      .filter(Boolean)
      .join('\n'),
    parts: [
      ...(scheme ? [{ title: 'Scheme', paragraphs: schemeWords(evidence) }] : []),
      { title: 'Reach', table: figureTable(reach) },
      { title: 'Activity', table: figureTable(activity) },
      { title: 'Outcomes', table: outcomeTable(outcomes) },
      { title: 'Method and limits', paragraphs: METHOD },
    ],
  };
}

function schemeWords({ scheme, eligibility: { firms, eligible, notEligible, unknown } }: Evidence): string[] {
  const rules = [
    scheme?.oldestYears && `at most ${scheme.oldestYears} years old`,
    scheme?.leastTurnover && `turnover of ${euros(scheme.leastTurnover)} at least`,
    scheme?.mostTurnover && `turnover of ${euros(scheme.mostTurnover)} at most`,
    scheme?.leastGrowth && `growth of ${scheme.leastGrowth}% a year at least`,
  ].filter(Boolean);
  const forWhom = rules.length > 0 ? `For firms: ${rules.join('; ')}.` : 'For all firms.';
  const met = `Of ${firms} firms that met their team: ${eligible} eligible, ${notEligible} not eligible, and ${unknown} of which too little is known.`;
  return [...(scheme?.words ? [scheme.words] : []), `${forWhom} ${met}`];
}

const euros = (amount: number): string => `${amount.toLocaleString('en-GB')} euros`;

const figureTable = (figures: readonly Figure[]): PaperTable => ({
  columns: ['What is counted', 'Value', 'Unit', 'n'],
  widths: [6, 1, 1.2, 1],
  rows: figures.map(({ name, value, n }) => [measureOf(name).says, value, measureOf(name).unit, n]),
});

const outcomeTable = (outcomes: readonly Compared[]): PaperTable => ({
  columns: ['Ventures', 'Asked', 'Answered', 'In business', 'Survival %', 'Full-time', 'Revenue, EUR', 'Raised, EUR'],
  widths: [1.9, 1, 1.35, 1.3, 1.2, 1, 1.5, 1.5],
  rows: outcomes.map(({ cohort, asked, answered, inBusiness, survival, fullTimeStaff, revenue, raised }) => [
    COHORT_WORDS[cohort],
    asked,
    answered,
    inBusiness,
    survival,
    fullTimeStaff,
    revenue,
    raised,
  ]),
});

const METHOD = [
  'Figures are counted from the rows of the programme’s own record, which the office can open one by one.',
  'Outcomes are told by founders once a year; the last answer to the last question of the period counts. Mentored and ' +
    'graduated ventures are in it when their founders consented to disclose; the comparison are applicants who were not ' +
    'taken in and consented to be asked.',
  'Those who were taken in were chosen, and those who answer chose to: the groups differ in more than mentoring. The ' +
    'table shows an association and does not say that mentoring was the cause. Shares of fewer than ten answers are left out.',
  'Amounts are in euros, by the European Central Bank’s average rate of the last full year before the answer; amounts ' +
    'in currencies without a rate are in no sum.',
];
