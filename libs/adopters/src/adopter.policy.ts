import { type Refusal, when } from '@outrigger/kernel';
import { type AdopterStage, ON_ITS_WAY } from './adopter.entity.js';

/** O1: what is done with an adopter before it is a programme. */
export const reviewMoving = (stage: AdopterStage): Refusal[] =>
  when(!ON_ITS_WAY.includes(stage), 'NOT_ON_ITS_WAY', 'This adopter is not on its way any more.', 'adopterId');

/** A next step is to come. */
export const reviewNext = (nextOn: string, today: string): Refusal[] =>
  when(nextOn < today, 'DAY_HAS_PASSED', 'The next step is to come. Choose a day from today on.', 'nextOn');

export interface Call {
  readonly heldOn: string;
  readonly nextStep: string | null;
  readonly nextOn: string | null;
}

/** A call has taken place; what follows from it has a day, which is to come. */
export const reviewCall = ({ heldOn, nextStep, nextOn }: Call, today: string): Refusal[] => [
  ...when(heldOn > today, 'CALL_TO_COME', 'A call is noted once it has taken place.', 'heldOn'),
  ...when(
    nextStep !== null && nextOn === null,
    'NO_DAY',
    'Say by which day the next step is done, or leave it out.',
    'nextOn',
  ),
  ...when(
    nextStep === null && nextOn !== null,
    'NO_STEP',
    'Say what is done by that day, or leave it out.',
    'nextStep',
  ),
  ...(nextOn === null ? [] : reviewNext(nextOn, today)),
];

/** A question is answered once; what is learned later is a new one. */
export const reviewAnswer = (answer: string | null): Refusal[] =>
  when(answer !== null, 'ANSWERED', 'This question is answered already. Ask a new one.', 'adopterQuestionId');

export interface Term {
  readonly startsOn: string;
  readonly endsOn: string;
}

const YEARS = 10;

const plusYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** O1: the term of an agreement ends after it begins, and within ten years. */
export const reviewTerm = ({ startsOn, endsOn }: Term): Refusal[] => [
  ...when(endsOn <= startsOn, 'TERM_TOO_SHORT', 'An agreement ends after it begins.', 'endsOn'),
  ...when(endsOn > plusYears(startsOn, YEARS), 'TERM_TOO_LONG', `An agreement runs ${YEARS} years at most.`, 'endsOn'),
];

export interface Signing {
  readonly stage: AdopterStage;
  /** The newest version is the one that counts. */
  readonly isNewest: boolean;
  /** This side has signed already. */
  readonly isSigned: boolean;
}

/** O1: each side signs the newest version, once. */
export const reviewSigning = ({ stage, isNewest, isSigned }: Signing): Refusal[] => [
  ...reviewMoving(stage),
  ...when(
    !isNewest,
    'AGREEMENT_REPLACED',
    'A newer version has replaced this agreement. Sign that one.',
    'agreementId',
  ),
  ...when(isSigned, 'SIGNED', 'This side has signed already.', 'agreementId'),
];

export interface Launching {
  readonly stage: AdopterStage;
  readonly isSigned: boolean;
  readonly isTrained: boolean;
  /** Why it is launched although its training is not complete. */
  readonly reason: string | null;
}

/** O1, O7: a programme begins under a signed agreement, and after its training unless somebody says why not. */
export const reviewLaunch = ({ stage, isSigned, isTrained, reason }: Launching): Refusal[] => [
  ...when(stage === 'launched', 'LAUNCHED', 'This adopter is a programme already.', 'adopterId'),
  ...(stage === 'launched' ? [] : reviewMoving(stage)),
  ...when(!isSigned, 'NOT_SIGNED', 'Both sides sign the agreement first.', 'adopterId'),
  ...when(
    !isTrained && !reason?.trim(),
    'NOT_TRAINED',
    'Its training is not complete. Complete it, or say why it is launched all the same.',
    'reason',
  ),
];

/** An adopter that is a programme leaves; one on its way is declined. */
export const reviewLeaving = (stage: AdopterStage): Refusal[] =>
  when(stage !== 'launched', 'NOT_LAUNCHED', 'Only a launched programme leaves the network.', 'adopterId');
