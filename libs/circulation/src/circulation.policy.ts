import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { CirculationKind, CirculationStatus } from './circulation.entity.js';

/** What C5 asks of a cohort; mentors who may be circulated to. */
export interface CohortFacts {
  readonly mentors: number;
  readonly leads: number;
  /** Mentors in a team at least, by the programme's policy. */
  readonly teamMin: number;
}

/** C5: a cohort is established with one team's worth of mentors, and one who may lead. */
export function reviewCohort({ mentors, leads, teamMin }: CohortFacts): Refusal[] {
  return [
    ...when(
      mentors < teamMin,
      'COHORT_TOO_SMALL',
      `Ventures circulate once there are ${teamMin} active mentors with a current warrant; there ${isAre(mentors)}.`,
    ),
    ...when(
      leads === 0,
      'NOBODY_LEADS',
      'Ventures circulate once one of the active mentors may lead a team. Qualify one first.',
    ),
  ];
}

const isAre = (count: number): string => (count === 1 ? 'is 1' : `are ${count}`);

/** A venture that is to be listed. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** On a list that is a draft or open. */
  readonly isListed: boolean;
}

const SEEKING: Readonly<Record<CirculationKind, readonly string[]>> = {
  weekly: ['accepted', 'circulating'],
  targeted: ['mentored'],
};

/** T4: whether a venture looks for mentors by lists of this kind. */
export const seeks = (status: string, kind: CirculationKind): boolean => SEEKING[kind].includes(status);

/** T4: a list takes ventures that look for mentors, each once at a time. */
export function reviewEntry({ id, name, status, isListed }: Listed, kind: CirculationKind): Refusal[] {
  const wanted = kind === 'weekly' ? 'accept it first' : 'it has no team that lacks anybody';
  return [
    ...when(!seeks(status, kind), 'VENTURE_NOT_SEEKING', `${name} is ${status}: ${wanted}.`, 'ventureId', id),
    ...when(isListed, 'VENTURE_LISTED', `${name} is on an open list already.`, 'ventureId', id),
  ];
}

/** Only a draft changes; what was sent stays as mentors read it. */
export function reviewDraft(status: CirculationStatus): Refusal[] {
  return when(status !== 'draft', 'NOT_A_DRAFT', `This list is ${status}: it cannot be changed any more.`);
}

const HOUR_MS = 3_600_000;
/** Hours that mentors have for an answer. */
const TO_ANSWER = { min: 12, max: 31 * 24 };

/** A list is answered within a month, and nobody is asked to answer at once. */
export function reviewCutOff(cutOffAt: Date, sentAt: Date): Refusal[] {
  const hours = (cutOffAt.getTime() - sentAt.getTime()) / HOUR_MS;
  return when(
    hours < TO_ANSWER.min || hours > TO_ANSWER.max,
    'CUT_OFF_OUT_OF_RANGE',
    `Mentors have between ${TO_ANSWER.min} hours and ${TO_ANSWER.max / 24} days to answer. Choose another cut-off.`,
    'cutOffAt',
  );
}

export interface Sending {
  readonly kind: CirculationKind;
  readonly status: CirculationStatus;
  readonly sentAt: Date;
  readonly cutOffAt: Date;
  readonly cohort: CohortFacts;
  readonly entries: readonly {
    readonly ventureId: string;
    readonly name: string;
    readonly status: string;
    readonly isApproved: boolean;
  }[];
}

/** T4, C5: a list goes out whole, to a cohort, with every blurb approved. @returns every reason at once. */
export function reviewSending({ kind, status, sentAt, cutOffAt, cohort, entries }: Sending): Refusal[] {
  if (status !== 'draft') return [refusal('ALREADY_SENT', `This list is ${status} already.`)];
  const unapproved = entries.filter(({ isApproved }) => !isApproved);
  const gone = entries.filter((entry) => !seeks(entry.status, kind));
  return [
    ...reviewCohort(cohort),
    ...when(entries.length === 0, 'LIST_EMPTY', 'There is no venture on this list. Add one, or skip this list.'),
    ...unapproved.map(({ ventureId, name }) =>
      refusal('BLURB_NOT_APPROVED', `Approve the words about ${name}: every mentor reads them.`, 'entries', ventureId),
    ),
    ...gone.map(({ ventureId, name, status: now }) =>
      refusal('VENTURE_NOT_SEEKING', `${name} is ${now} by now. Take it off the list.`, 'entries', ventureId),
    ),
    ...reviewCutOff(cutOffAt, sentAt),
  ];
}

/** T4: what has come of an entry at the cut-off; `relistings` is how often the programme lists a venture again. */
export function outcomeOf(
  { yes, listing }: { readonly yes: number; readonly listing: number },
  { teamMin, relistings }: { readonly teamMin: number; readonly relistings: number },
): 'enough' | 'relisted' | 'few' | 'nobody' {
  if (yes >= teamMin) return 'enough';
  if (listing <= relistings) return 'relisted';
  return yes === 0 ? 'nobody' : 'few';
}
