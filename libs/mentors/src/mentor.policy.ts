import { isZone, type Refusal, when } from '@outrigger/kernel';

/** Hours a month that a seat on a team takes: one session with its preparation, and the lead's report on top (C3). */
export const SEAT_HOURS = { member: 4, lead: 6 };

export interface MentorFacts {
  readonly primaryBackground: string;
  readonly otherBackgrounds: readonly string[];
  readonly zone: string;
  /** Hours a month (C3). */
  readonly hoursPerMonth: number;
}

export interface CohortRules {
  /** Codes of the network's list (T3). */
  readonly backgrounds: ReadonlySet<string>;
}

/** C3: hours of commitment a month that can be recorded. */
export const COMMITMENT_HOURS = { min: 4, max: 24 };

/** Judges a new member of the cohort. @returns every reason at once. */
export function reviewMentor(facts: MentorFacts, { backgrounds }: CohortRules): Refusal[] {
  const { primaryBackground, otherBackgrounds, zone, hoursPerMonth } = facts;
  const list = [...backgrounds].join(', ');
  const { min, max } = COMMITMENT_HOURS;
  return [
    ...when(
      !backgrounds.has(primaryBackground),
      'NO_SUCH_BACKGROUND',
      `The background is one of ${list}.`,
      'primaryBackground',
    ),
    ...when(
      otherBackgrounds.some((code) => !backgrounds.has(code)),
      'NO_SUCH_BACKGROUND',
      `Other backgrounds are among ${list}.`,
      'otherBackgrounds',
    ),
    ...when(!isZone(zone), 'NO_SUCH_ZONE', 'The zone is a name of the IANA database, such as Europe/Paris.', 'zone'),
    ...when(
      hoursPerMonth < min || hoursPerMonth > max,
      'HOURS_OUT_OF_RANGE',
      `Hours a month are ${min} to ${max}.`,
      'hoursPerMonth',
    ),
  ];
}
