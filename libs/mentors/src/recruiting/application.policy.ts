import { type Refusal, when } from '@outrigger/kernel';
import { type CohortRules, type MentorFacts, reviewMentor } from '../mentor.policy.js';

/** References that an applicant names. */
export const REFERENCES = 2;

/** The sentence that an applicant agrees to; a changed one is a new version. */
export const CONSENT = {
  version: 1,
  text: 'The programme may keep what I tell here for as long as it decides about my application and I mentor with it, and may ask the two people whom I name.',
};

export interface Applying extends MentorFacts {
  readonly email: string;
  readonly references: readonly { readonly email: string }[];
  /** The version that was agreed to; null where nothing was. */
  readonly consentVersion: number | null;
}

/** C1: what an application must say; judged alike for those who are known and those who are not. */
export function reviewApplication(applying: Applying, rules: CohortRules): Refusal[] {
  const { email, references, consentVersion } = applying;
  const addresses = references.map((reference) => plain(reference.email));
  return [
    ...reviewMentor(applying, rules),
    ...when(
      references.length !== REFERENCES || new Set(addresses).size !== REFERENCES,
      'TWO_REFERENCES',
      `Name ${REFERENCES} people, each with an address of their own.`,
      'references',
    ),
    ...when(addresses.includes(plain(email)), 'OWN_REFERENCE', 'Name other people than yourself.', 'references'),
    ...when(
      consentVersion !== CONSENT.version,
      'CONSENT_NEEDED',
      'Without your consent nothing can be kept.',
      'consentVersion',
    ),
  ];
}

/** One address is one text, however it was typed. */
export const plain = (email: string): string => email.trim().toLowerCase();

/** Nominations that one mentor can make in a day. */
export const NOMINATIONS_A_DAY = 10;
/** Days in which nobody is written to twice, whoever nominates them or fills in the form. */
export const QUIET_DAYS = 30;

export const reviewNomination = (today: number): Refusal[] =>
  when(
    today >= NOMINATIONS_A_DAY,
    'TOO_MANY_NOMINATIONS',
    `You have nominated ${NOMINATIONS_A_DAY} people today. Go on tomorrow.`,
  );

export const INTERVIEW_QUESTIONS = ['motivation', 'experience', 'listening', 'time', 'independence'] as const;
export type InterviewQuestion = (typeof INTERVIEW_QUESTIONS)[number];

export interface Rating {
  readonly question: InterviewQuestion;
  readonly rating: number;
}

/** C1: a sheet is whole when every question was rated once. */
export function reviewSheet(ratings: readonly Rating[], isFiled: boolean): Refusal[] {
  const open = INTERVIEW_QUESTIONS.filter(
    (question) => ratings.filter((one) => one.question === question).length !== 1,
  );
  return [
    ...when(isFiled, 'SHEET_FILED', 'This interview has its sheet already; hold another to add to it.', 'interviewId'),
    ...when(open.length > 0, 'SHEET_OPEN', `Rate each question once: ${open.join(', ')}.`, 'ratings'),
  ];
}

/** Whether an application waits for a decision. */
export const isOpen = (status: string): boolean => ['applied', 'interviewing', 'screening'].includes(status);

/** C1: whom nobody has decided on is invited, to a time that is to come. */
export function reviewArrangement(status: string, startsAt: Date, now: Date): Refusal[] {
  return [
    ...when(!isOpen(status), 'APPLICATION_DECIDED', 'This application is decided already.', 'applicationId'),
    ...when(startsAt <= now, 'INTERVIEW_IN_PAST', 'The interview must be at a time to come.', 'startsAt'),
  ];
}
