import { type Refusal, when } from '@outrigger/kernel';

/** Questions and answers of one programme within 24 hours: enough for any office, and too few to flood the others. */
export const DAILY = { questions: 5, answers: 40 } as const;

/** @param asked by this programme within 24 hours. */
export const reviewAsking = (asked: number): Refusal[] =>
  when(
    asked >= DAILY.questions,
    'ASKED_ENOUGH',
    `Your programme has asked ${DAILY.questions} questions since yesterday. Ask the next one tomorrow.`,
    'title',
  );

/** An answer as this programme sees it. */
export interface Answer {
  readonly isOurs: boolean;
  /** Why the centre has hidden it; null where it has not. */
  readonly hiddenReason: string | null;
}

/** A question as this programme sees it. */
export interface Question extends Answer {
  readonly closedAt: Date | null;
}

const open = ({ closedAt, hiddenReason }: Question): Refusal[] => [
  ...when(closedAt !== null, 'CLOSED', 'This question is closed. Ask one of your own.', 'questionId'),
  ...when(hiddenReason !== null, 'HIDDEN', 'The centre has hidden this question.', 'questionId'),
];

/** @param answered by this programme within 24 hours. */
export const reviewAnswering = (question: Question, answered: number): Refusal[] => [
  ...open(question),
  ...when(
    answered >= DAILY.answers,
    'ANSWERED_ENOUGH',
    `Your programme has answered ${DAILY.answers} times since yesterday. Go on tomorrow.`,
    'body',
  ),
];

/** Only whoever asked knows what helped. */
export const reviewThanking = ({ isOurs }: Question, isTheirOwn: boolean): Refusal[] => [
  ...when(!isOurs, 'NOT_YOUR_QUESTION', 'Whoever asked says what helped.', 'answerId'),
  ...when(isTheirOwn, 'YOUR_OWN_ANSWER', 'This is what you have added yourselves.', 'answerId'),
];

export const reviewClosing = ({ isOurs, closedAt }: Question): Refusal[] => [
  ...when(!isOurs, 'NOT_YOUR_QUESTION', 'Whoever asked closes the question.', 'questionId'),
  ...when(closedAt !== null, 'CLOSED', 'It is closed already.', 'questionId'),
];

/** By the centre: what is shown is hidden, and what is hidden is shown. */
export const reviewHiding = ({ hiddenReason }: Answer, hide: boolean): Refusal[] => [
  ...when(hide && hiddenReason !== null, 'HIDDEN', 'It is hidden already.', 'questionId'),
  ...when(!hide && hiddenReason === null, 'NOT_HIDDEN', 'It is not hidden.', 'questionId'),
];
