import { type Refusal, when } from '@outrigger/kernel';

/** Reminded of before it is due, and once it is late. */
export const ACTION_STEPS = ['before', 'overdue'] as const;
export type ActionStep = (typeof ACTION_STEPS)[number];

const BEFORE_DAYS = 2;
/** What is later is the office's to ask for. */
const OVERDUE_DAYS = 14;

/** S3: of what an owner is reminded now. @param daysLeft until the day it is due, negative when that has passed */
export function actionStep(daysLeft: number): ActionStep | null {
  if (daysLeft >= 0) return daysLeft <= BEFORE_DAYS ? 'before' : null;
  return -daysLeft <= OVERDUE_DAYS ? 'overdue' : null;
}

interface Done {
  readonly id: string;
  readonly doneAt: Date | null;
}

export const reviewCompletion = ({ id, doneAt }: Done): Refusal[] =>
  when(doneAt !== null, 'ACTION_DONE', 'This is done already.', 'actionId', id);

export const reviewReopening = ({ id, doneAt }: Done): Refusal[] =>
  when(doneAt === null, 'ACTION_OPEN', 'This is open already.', 'actionId', id);
