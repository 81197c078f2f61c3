import { type Refusal, when } from '@outrigger/kernel';

/** Which firms a scheme is for (A4); null where it does not say. Amounts in whole euros. */
export interface SchemeRules {
  readonly oldestYears: number | null;
  readonly leastTurnover: number | null;
  readonly mostTurnover: number | null;
  /** In per cent from one year to the next. */
  readonly leastGrowth: number | null;
}

/** What is known of one firm. */
export interface Firm {
  readonly foundedYear: number | null;
  readonly turnover: number | null;
  readonly turnoverBefore: number | null;
}

/** Whether it fits; null where too little is known to say. */
export function fits(
  rules: SchemeRules,
  { foundedYear, turnover, turnoverBefore }: Firm,
  year: number,
): boolean | null {
  const growth = turnover === null || !turnoverBefore ? null : (100 * (turnover - turnoverBefore)) / turnoverBefore;
  const age = foundedYear === null ? null : year - foundedYear;
  const checks = [
    atMost(age, rules.oldestYears),
    atLeast(turnover, rules.leastTurnover),
    atMost(turnover, rules.mostTurnover),
    atLeast(growth, rules.leastGrowth),
  ];
  if (checks.includes(false)) return false;
  return checks.includes(null) ? null : true;
}

/** True where nothing is asked; null where nothing is known. */
const atLeast = (value: number | null, least: number | null): boolean | null =>
  least === null ? true : value === null ? null : value >= least;
const atMost = (value: number | null, most: number | null): boolean | null =>
  most === null ? true : value === null ? null : value <= most;

export interface SchemeDays {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export function reviewScheme({ startsOn, endsOn }: SchemeDays, rules: SchemeRules): Refusal[] {
  const { leastTurnover, mostTurnover } = rules;
  const isUpsideDown = leastTurnover !== null && mostTurnover !== null && mostTurnover < leastTurnover;
  return [
    ...when(endsOn !== null && endsOn <= startsOn, 'SCHEME_ENDS_FIRST', 'The scheme ends before it begins.', 'endsOn'),
    ...when(isUpsideDown, 'TURNOVER_UPSIDE_DOWN', 'The most turnover is less than the least.', 'mostTurnover'),
  ];
}
