import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { FormField } from '../form/form.entity.js';
import type { Answers } from './answers.policy.js';
import type { Application, CoFounder } from './application.entity.js';

/** Characters of a whole draft: far more than is read, so that what was pasted is not lost. */
export const MOST_DRAFT_LETTERS = 3_000_000;
export const MOST_FOUNDERS = 10;

/** V2: what is submitted stays as it is. */
export const reviewDraft = ({ status }: Pick<Application, 'status'>): Refusal[] =>
  when(status !== 'draft', 'ALREADY_SUBMITTED', 'This application is submitted: it cannot be changed any more.');

/** Two tabs: the one that has not seen the other's words writes over nothing. */
export const reviewSeen = (seen: number, revision: number): Refusal[] =>
  when(
    seen !== revision,
    'CHANGED_ELSEWHERE',
    'This application was changed in another tab or on another device. Look at both, then go on.',
  );

/** What can be kept: answers to questions that are, or were, asked. */
export function reviewKept(
  given: readonly string[],
  fields: readonly FormField[],
  before: Answers,
  letters: number,
): Refusal[] {
  const strange = given.filter((key) => !(key in before) && !fields.some((field) => field.key === key));
  const large = `Together the answers have ${letters.toLocaleString('en')} characters; ${MOST_DRAFT_LETTERS.toLocaleString('en')} is the most that we keep. Shorten them, or send a file.`;
  return [
    ...strange.map((key) => refusal('NO_SUCH_FIELD', 'This form does not ask that.', key)),
    ...when(letters > MOST_DRAFT_LETTERS, 'DRAFT_TOO_LARGE', large),
  ];
}

/** V1: each founder once, by address. @param applicant's own address. */
export function reviewFounders(founders: readonly CoFounder[], applicant: string): Refusal[] {
  const addresses = founders.map(({ email }) => email.trim().toLowerCase());
  const twice = new Set([applicant.toLowerCase(), ...addresses]).size < addresses.length + 1;
  return when(twice, 'FOUNDER_TWICE', 'The same address is given for two founders.', 'founders');
}

export interface Signature {
  /** Of the text that was read. */
  readonly version: number;
  /** As they sign. */
  readonly name: string;
}

/** V4: what is kept and who reads it is signed, in the text that stands now. */
export function reviewSignature({ version, name }: Signature, current: number): Refusal[] {
  return [
    ...when(version !== current, 'RELEASE_CHANGED', 'The text has changed. Read it again, then sign.', 'release'),
    ...when(name.trim().length < 2, 'SIGNATURE_MISSING', 'Sign with your name.', 'signedName'),
  ];
}
