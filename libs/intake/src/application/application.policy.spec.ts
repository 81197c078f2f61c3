import { reviewDraft, reviewFounders, reviewKept, reviewSeen, reviewSignature } from './application.policy.js';
import { merge } from './given-answer.js';
import { hostIn } from './venture-facts.js';

const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);
const founder = (email: string) => ({ name: 'Tom', email });

describe('V1: a draft', () => {
  it.each([
    ['that is one', reviewDraft({ status: 'draft' }), []],
    ['that was handed in', reviewDraft({ status: 'submitted' }), ['ALREADY_SUBMITTED']],
    ['as it was seen', reviewSeen(3, 3), []],
    ['that another tab has changed', reviewSeen(2, 3), ['CHANGED_ELSEWHERE']],
    ['with an answer to what was asked once', reviewKept(['old'], [], { old: 'x' }, 9), []],
    ['with an answer to what nobody asks', reviewKept(['salary'], [], {}, 9), ['NO_SUCH_FIELD']],
    ['as large as may be', reviewKept([], [], {}, 3_000_000), []],
    ['larger', reviewKept([], [], {}, 3_000_001), ['DRAFT_TOO_LARGE']],
    ['of two founders', reviewFounders([founder('tom@x.example')], 'ada@x.example'), []],
    ['of one founder twice', reviewFounders([founder(' ADA@x.example')], 'ada@x.example'), ['FOUNDER_TWICE']],
    ['signed by what stands', reviewSignature({ version: 2, name: 'Ada' }, 2), []],
    ['signed by what stood', reviewSignature({ version: 1, name: 'Ada' }, 2), ['RELEASE_CHANGED']],
    ['that nobody signed', reviewSignature({ version: 2, name: ' A' }, 2), ['SIGNATURE_MISSING']],
  ])('%s', (_, refusals, expected) => {
    expect(codes(refusals)).toEqual(expected);
  });

  it('loses what was emptied, and keeps the rest', () => {
    const given = [{ key: 'a', value: '' }, { key: 'b', values: ['x'] }, { key: 'c', value: null }]; // prettier-ignore
    expect(merge({ a: '1', c: '3', d: '4' }, given)).toEqual({ b: ['x'], d: '4' });
  });

  it.each([
    ['https://www.Aqua.example/a?b', 'aqua.example'],
    ['aqua.example', 'aqua.example'],
    ['not yet', null],
    ['', null],
  ])('finds the host in %j', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });
});
