import {
  DAILY,
  type Question,
  reviewAnswering,
  reviewAsking,
  reviewClosing,
  reviewHiding,
  reviewThanking,
} from './exchange.policy.js';

const OPEN: Question = { isOurs: false, closedAt: null, hiddenReason: null };
const OURS = { ...OPEN, isOurs: true };
const CLOSED = { closedAt: new Date(0) };

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('the exchange of questions', () => {
  it('lets a programme ask five times a day', () => {
    expect(codes(reviewAsking(DAILY.questions - 1))).toEqual([]);
    expect(codes(reviewAsking(DAILY.questions))).toEqual(['ASKED_ENOUGH']);
  });

  it.each([
    [OPEN, 0, []],
    [OURS, 0, []],
    [{ ...OPEN, ...CLOSED }, 0, ['CLOSED']],
    [{ ...OURS, hiddenReason: 'Rude.' }, DAILY.answers, ['HIDDEN', 'ANSWERED_ENOUGH']],
  ])('has answers while it is open %#', (question, answered, expected) => {
    expect(codes(reviewAnswering(question, answered))).toEqual(expected);
  });

  it('is thanked for, and closed, by whoever asked', () => {
    expect(codes(reviewThanking(OURS, false))).toEqual([]);
    expect(codes(reviewThanking(OURS, true))).toEqual(['YOUR_OWN_ANSWER']);
    expect(codes(reviewThanking(OPEN, false))).toEqual(['NOT_YOUR_QUESTION']);
    expect(codes(reviewClosing(OURS))).toEqual([]);
    expect(codes(reviewClosing({ ...OPEN, ...CLOSED }))).toEqual(['NOT_YOUR_QUESTION', 'CLOSED']);
  });

  it.each([
    [null, true, []],
    ['Rude.', true, ['HIDDEN']],
    ['Rude.', false, []],
    [null, false, ['NOT_HIDDEN']],
  ])('is hidden once, and shown again once: %s %s', (hiddenReason, hide, expected) => {
    expect(codes(reviewHiding({ ...OPEN, hiddenReason }, hide))).toEqual(expected);
  });
});
