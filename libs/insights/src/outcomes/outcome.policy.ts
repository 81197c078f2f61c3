import { addMonths, type Refusal, when } from '@outrigger/kernel';
import type { Cohort, OutcomeFigures } from './outcome.entity.js';

/** Months between questions, and years for which those are asked who have left. */
const EVERY_MONTHS = 12;
export const YEARS_AFTER = 5;

/** A venture that could be asked; days where the programme is. */
export interface Candidate {
  readonly cohort: Cohort;
  /** Since when it is mentored, has graduated, or was declined. */
  readonly since: string;
  readonly lastAsked: string | null;
}

/** A4: once a year from the first year on; graduates, and those who were declined and consented, for five years. */
export function isDue({ cohort, since, lastAsked }: Candidate, today: string): boolean {
  const next = addMonths(lastAsked && lastAsked > since ? lastAsked : since, EVERY_MONTHS);
  return next <= today && (cohort === 'mentored' || today <= addMonths(since, 12 * YEARS_AFTER));
}

/** A4: amounts have a currency; what is over tells no staff. */
export function reviewFigures({ revenue, currency, raised, foundedYear }: OutcomeFigures, thisYear: number): Refusal[] {
  const amounts = [...(revenue === null ? [] : [revenue]), ...raised.map(({ amount }) => amount)];
  return [
    ...when(
      amounts.length > 0 && currency === null,
      'NO_CURRENCY',
      'Say in which currency the amounts are.',
      'currency',
    ),
    ...when(
      currency !== null && !/^[A-Z]{3}$/.test(currency),
      'BAD_CURRENCY',
      'A currency has three letters, such as EUR.',
      'currency',
    ),
    ...when(
      foundedYear !== null && foundedYear > thisYear,
      'NOT_FOUNDED_YET',
      'That year has not come yet.',
      'foundedYear',
    ),
  ];
}

/** Digits alone, or in threes as people part them: 108,240 and 108.240 and 108 240; 1.5 is no whole number. */
const NUMBER = /^(\d{1,9}|\d{1,3}([\s.,'’]\d{3}){1,2})$/;

/** Whole numbers under a milliard as people write them in a form; empty is null, anything else is refused. */
export function numberIn(text: string | undefined, field: string): { value: number | null; refusals: Refusal[] } {
  const said = text?.trim() ?? '';
  const isNumber = NUMBER.test(said);
  return {
    value: isNumber ? Number(said.replace(/\D/g, '')) : null,
    refusals: when(said !== '' && !isNumber, 'NO_NUMBER', `“${said}” is no whole number.`, field),
  };
}
