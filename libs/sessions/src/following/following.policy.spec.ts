import type { Refusal } from '@outrigger/kernel';
import { reviewDecision, reviewFeedback, reviewSummary } from './following.policy.js';

const now = new Date('2026-12-01T16:00:00Z');
const session = { id: 's', status: 'confirmed', startsAt: new Date('2026-12-01T14:00:00Z') } as const;
const founder = { session, part: 'founder', now } as const;
const mentor = { ...founder, part: 'lead' } as const;
const early = { now: new Date('2026-12-01T13:00:00Z') };
const codes = (refusals: readonly Refusal[]): string[] => refusals.map(({ code }) => code);

describe('S3, S5: what follows a session', () => {
  it.each([
    [founder, []],
    [{ ...founder, session: { ...session, status: 'cancelled' } } as const, ['SESSION_NOT_BEGUN']],
    [{ ...mentor, ...early }, ['SUMMARY_IS_THE_FOUNDERS', 'SESSION_NOT_BEGUN']],
  ])('S3: the summary, %#', (facts, refused) => {
    expect(codes(reviewSummary(facts))).toEqual(refused);
  });

  it.each([
    [{ ...mentor, attended: null }, []],
    [{ ...founder, attended: true }, []],
    [{ ...mentor, ...early, attended: false }, ['SESSION_NOT_BEGUN', 'NOT_THERE']],
  ])('S3: feedback, %#', (facts, refused) => {
    expect(codes(reviewFeedback(facts))).toEqual(refused);
  });

  it('S5: founders decide', () => {
    expect(codes(reviewDecision('founder'))).toEqual([]);
    expect(codes(reviewDecision('lead'))).toEqual(['DECISION_IS_THE_FOUNDERS']);
  });
});
