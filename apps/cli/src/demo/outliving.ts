import type { Ground } from './ground.js';
import type { TakenIn } from './intake.js';
import type { Identified } from './rows.js';

interface ConsentRow extends Identified {
  readonly ventureId: string;
  readonly membershipId: string;
  readonly textVersion: number;
  readonly givenAt: string;
}

interface SurveyRow extends Identified {
  readonly ventureId: string;
  readonly cohort: 'mentored' | 'graduated' | 'declined';
  readonly askedAt: string;
}

interface OutcomeRow extends Identified {
  readonly surveyId: string;
  readonly ventureId: string;
  readonly unchanged: boolean;
  readonly standing: 'in_business' | 'acquired' | 'closed';
  readonly fullTimeStaff: number;
  readonly partTimeStaff: number;
  readonly revenue: number;
  readonly currency: string;
  readonly raised: readonly { readonly source: string; readonly amount: number }[];
  readonly discloses: boolean;
  readonly answeredAt: string;
  readonly answeredBy: string;
}

interface SchemeRow extends Identified {
  readonly funder: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly leastTurnover: number;
  readonly words: string;
}

export interface OutcomeRows {
  readonly outcomeConsent: readonly ConsentRow[];
  readonly outcomeSurvey: readonly SurveyRow[];
  readonly outcomeAnswer: readonly OutcomeRow[];
  readonly fundingScheme: readonly SchemeRow[];
}

/** Days ago on which founders were asked what has become of their venture. */
const ASKED = -20;
/** Of the mentored one in so many does not answer. */
const SILENT = 7;

/** Asked of who is mentored, has graduated, or was declined and consented (A4). */
export function outcomesOf(ground: Ground, ventures: readonly TakenIn[]): OutcomeRows {
  const { ids, calendar } = ground;
  const asked = ventures.flatMap((taken) => {
    const cohort = COHORTS.find((known) => known === taken.venture.status);
    return cohort ? [{ taken, survey: surveyOf(ground, taken, cohort) }] : [];
  });
  const declined = asked.filter(({ survey }) => survey.cohort === 'declined');
  return {
    outcomeConsent: declined.map(({ taken }) => ({
      id: ids.next(),
      ventureId: taken.venture.id,
      membershipId: taken.founders[0]?.membershipId ?? '',
      textVersion: 1,
      givenAt: calendar.at(ASKED - 1, 9 * 60),
    })),
    outcomeSurvey: asked.map(({ survey }) => survey),
    outcomeAnswer: asked
      .filter((_, index) => index % SILENT !== SILENT - 1)
      .map(({ taken, survey }) => answerOf(ground, taken, survey)),
    fundingScheme: [schemeOf(ground)],
  };
}

const COHORTS = ['mentored', 'graduated', 'declined'] as const;

const surveyOf = ({ ids, calendar }: Ground, { venture }: TakenIn, cohort: SurveyRow['cohort']): SurveyRow => ({
  id: ids.next(),
  ventureId: venture.id,
  cohort,
  askedAt: calendar.at(ASKED, 9 * 60),
});

/** Who was not taken in closes more often, and nobody here says why. */
const ENDS = { mentored: 0.05, graduated: 0.1, declined: 0.4 } as const;

function answerOf(
  { ids, dice, calendar }: Ground,
  { venture, founders }: TakenIn,
  { id: surveyId, cohort }: SurveyRow,
): OutcomeRow {
  const own = dice.branch(`outcome ${venture.name}`);
  const isOver = own.hits(ENDS[cohort]);
  return {
    id: ids.next(),
    surveyId,
    ventureId: venture.id,
    unchanged: false,
    standing: isOver ? 'closed' : 'in_business',
    fullTimeStaff: isOver ? 0 : own.between(1, 9),
    partTimeStaff: isOver ? 0 : own.between(0, 4),
    revenue: isOver ? 0 : 5_000 * own.between(0, 60),
    currency: own.pick(['EUR', 'EUR', 'USD', 'GBP']),
    raised: own.hits(0.5) ? [{ source: 'grants', amount: 10_000 * own.between(1, 12) }] : [],
    discloses: own.hits(0.9),
    answeredAt: calendar.at(ASKED + own.between(1, 15), 10 * 60),
    answeredBy: founders[0]?.membershipId ?? '',
  };
}

const schemeOf = ({ ids, calendar, outline }: Ground): SchemeRow => ({
  id: ids.next(),
  funder: `${outline.city} Growth Fund`,
  name: 'Young firms that grow',
  startsOn: calendar.months(-14),
  endsOn: calendar.months(22),
  leastTurnover: 20_000,
  words: 'Pays for the arranging of mentoring; mentors give their time.',
});
