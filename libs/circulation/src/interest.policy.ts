import { type Refusal, when } from '@outrigger/kernel';
import type { Answer, CirculationKind } from './circulation.entity.js';
import { seeks } from './circulation.policy.js';

/** What an answer is judged by, at the moment of the tap. */
export interface Asked {
  readonly ventureName: string;
  readonly ventureStatus: string;
  readonly kind: CirculationKind;
  readonly cutOffAt: Date;
  readonly mentorStatus: string;
  readonly canLead: boolean;
  readonly warranted: boolean;
  readonly conflicted: boolean;
}

const PRESENT = ['active', 'probation'];

/** C2: what keeps a venture from a mentor, before anything of it is shown. */
export function reviewReader({ ventureName, mentorStatus, warranted, conflicted }: Asked): Refusal[] {
  return [
    ...when(
      !PRESENT.includes(mentorStatus),
      'MENTOR_NOT_ACTIVE',
      'You are not among the active mentors at present. Write to the office when you are back.',
    ),
    ...when(
      !warranted,
      'WARRANT_MISSING',
      'Your warrant is not current. Ask the office for one and sign it: this link stays good until then.',
    ),
    ...when(
      conflicted,
      'CONFLICT_DECLARED',
      `You have declared a stake in ${ventureName}, so you cannot mentor it. You need not do anything.`,
    ),
  ];
}

/**
 * T4, C2: judges an answer. After the cut-off it still counts, as long as the venture looks for mentors; a stake can
 * be declared at any time.
 */
export function reviewInterest(asked: Asked, answer: Answer, couldLead: boolean): Refusal[] {
  if (answer === 'stake') return when(asked.conflicted, 'CONFLICT_KNOWN', 'You have declared this stake already.');
  const { ventureName, ventureStatus, kind, canLead } = asked;
  return [
    ...reviewReader(asked),
    ...when(
      !seeks(ventureStatus, kind),
      'VENTURE_SERVED',
      `${ventureName} does not look for mentors any more. Thank you; you need not do anything.`,
    ),
    ...when(couldLead && !canLead, 'LEAD_NOT_QUALIFIED', 'The office has not qualified you to lead yet.', 'couldLead'),
    ...when(couldLead && answer !== 'yes', 'LEAD_WITHOUT_YES', 'Only a yes can offer to lead.', 'couldLead'),
  ];
}

/** C2: a declaration stands until the office has looked at it, and cleared it. */
export function reviewWithdrawal(answer: Answer, { conflicted }: Pick<Asked, 'conflicted'>): Refusal[] {
  return when(
    answer === 'stake' && conflicted,
    'STAKE_DECLARED',
    'You have declared a stake, and the office reviews it. Write to the office if it was a mistake.',
  );
}

/** Whether an answer comes after the cut-off: it is kept, and the office sees that it is late. */
export const isLate = (cutOffAt: Date, at: Date): boolean => at > cutOffAt;
