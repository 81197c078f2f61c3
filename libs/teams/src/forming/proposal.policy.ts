import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { ProposalStatus, SeatAnswer } from './proposal.entity.js';

/** A seat as it was proposed, with what its mentor said. */
export interface AskedSeat {
  readonly mentorId: string;
  readonly isLead: boolean;
  readonly answer: SeatAnswer;
}

/** What is known when somebody answers a proposal. */
export interface Answering {
  readonly status: ProposalStatus;
  /** Of the mentor who answers: a current warrant, and nothing declared that keeps them away (C2); true for a founder. */
  readonly isFit: boolean;
  readonly isYes: boolean;
}

const OVER: Readonly<Record<ProposalStatus, string | null>> = {
  draft: 'This team has not been proposed yet.',
  proposed: null,
  live: 'This team is live already: everybody has agreed.',
  withdrawn: 'The office has withdrawn this proposal. You need not do anything.',
  declined: 'This proposal was declined. The office looks for other mentors.',
};

/** T4: only what is proposed can be answered; C2: no yes without a warrant, nor against a declared interest. */
export function reviewAnswer({ status, isFit, isYes }: Answering): Refusal[] {
  const over = OVER[status];
  if (over) return [refusal('PROPOSAL_OVER', over, 'proposalId')];
  return when(
    isYes && !isFit,
    'MENTOR_NOT_FIT',
    'You cannot join this team at present: your warrant is not current, or an interest was declared. Ask the office.',
  );
}

/** T4: what is over stays as it was. */
export const reviewWithdrawal = (status: ProposalStatus): Refusal[] =>
  when(
    status !== 'draft' && status !== 'proposed',
    'PROPOSAL_OVER',
    'This proposal is over: nothing is left to withdraw.',
    'proposalId',
  );

/** T4: all of its mentors and a founder have said yes. */
export const isAgreed = (seats: readonly AskedSeat[], founderAgrees: boolean): boolean =>
  founderAgrees && seats.length > 0 && seats.every(({ answer }) => answer === 'yes');

/**
 * T4: a yes goes over to the next proposal where the mentor was told the same: the same lead, or to lead themself.
 * Nobody's no does.
 */
export function keptAnswers(before: readonly AskedSeat[], leadId: string): ReadonlySet<string> {
  const sameLead = before.some(({ mentorId, isLead }) => isLead && mentorId === leadId);
  const kept = before.filter(({ answer }) => answer === 'yes' && sameLead);
  return new Set(kept.map(({ mentorId }) => mentorId));
}
