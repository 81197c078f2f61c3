import type { ProposalStatus, SeatAnswer } from './proposal.entity.js';
import { type AskedSeat, isAgreed, keptAnswers, reviewAnswer, reviewWithdrawal } from './proposal.policy.js';

const seat = (mentorId: string, answer: SeatAnswer, isLead = false): AskedSeat => ({ mentorId, isLead, answer });

describe('answers to a proposed team (T4, C2)', () => {
  it.each<[string, ProposalStatus, boolean, boolean, string[]]>([
    ['a yes of who is fit', 'proposed', true, true, []],
    ['a no of who is fit', 'proposed', true, false, []],
    ['C2: a yes without a warrant, or against an interest', 'proposed', false, true, ['MENTOR_NOT_FIT']],
    ['C2: a no of whoever may not join', 'proposed', false, false, []],
    ['a draft, of which nobody was told', 'draft', true, true, ['PROPOSAL_OVER']],
    ['after it went live', 'live', true, false, ['PROPOSAL_OVER']],
    ['after it was withdrawn', 'withdrawn', true, true, ['PROPOSAL_OVER']],
    ['after it was declined', 'declined', false, true, ['PROPOSAL_OVER']],
  ])('%s', (_, status, isFit, isYes, codes) => {
    expect(reviewAnswer({ status, isFit, isYes }).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[ProposalStatus, number]>([
    ['draft', 0],
    ['proposed', 0],
    ['live', 1],
    ['withdrawn', 1],
    ['declined', 1],
  ])('withdraws what is %s: %d reasons against it', (status, against) => {
    expect(reviewWithdrawal(status)).toHaveLength(against);
  });

  it.each<[string, AskedSeat[], boolean, boolean]>([
    ['all and a founder', [seat('a', 'yes', true), seat('b', 'yes')], true, true],
    ['all, and no founder', [seat('a', 'yes', true), seat('b', 'yes')], false, false],
    ['one silent', [seat('a', 'yes', true), seat('b', 'none')], true, false],
    ['one against', [seat('a', 'yes', true), seat('b', 'no')], true, false],
    ['nobody', [], true, false],
  ])('is agreed when %s said yes', (_, seats, founder, agreed) => {
    expect(isAgreed(seats, founder)).toBe(agreed);
  });

  it.each<[string, AskedSeat[], string, string[]]>([
    ['the same lead: every yes stays', [seat('a', 'yes', true), seat('b', 'yes'), seat('c', 'none')], 'a', ['a', 'b']],
    ['a no goes with the proposal', [seat('a', 'yes', true), seat('b', 'no')], 'a', ['a']],
    ['another lead: all are asked again', [seat('a', 'yes', true), seat('b', 'yes')], 'b', []],
    ['nothing before', [], 'a', []],
  ])('keeps from the last proposal: %s', (_, before, leadId, kept) => {
    expect([...keptAnswers(before, leadId)]).toEqual(kept);
  });
});
