import { type Refusal, when } from '@outrigger/kernel';
import type { AttendeePart, SessionStatus } from '../session.entity.js';

interface Over {
  readonly id: string;
  readonly status: SessionStatus;
  readonly startsAt: Date | null;
}

interface After {
  readonly session: Over;
  readonly part: AttendeePart;
  readonly now: Date;
}

const begun = ({ session: { id, status, startsAt }, now }: After): Refusal[] =>
  when(
    status === 'cancelled' || startsAt === null || startsAt > now,
    'SESSION_NOT_BEGUN',
    'This follows a session that has begun.',
    'sessionId',
    id,
  );

/** S3: the founders say what they take with them. */
export const reviewSummary = (after: After): Refusal[] => [
  ...when(
    after.part !== 'founder',
    'SUMMARY_IS_THE_FOUNDERS',
    'Only the founders write their summary.',
    'sessionId',
    after.session.id,
  ),
  ...begun(after),
];

/** S5: which of the options is right is the founders' to decide, and to decide anew. */
export const reviewDecision = (part: AttendeePart): Refusal[] =>
  when(part !== 'founder', 'DECISION_IS_THE_FOUNDERS', 'Only the founders decide.', 'choiceId');

/** S3: by those who were there. */
export const reviewFeedback = (after: After & { readonly attended: boolean | null }): Refusal[] => [
  ...begun(after),
  ...when(after.attended === false, 'NOT_THERE', 'This asks those who came.', 'sessionId', after.session.id),
];
