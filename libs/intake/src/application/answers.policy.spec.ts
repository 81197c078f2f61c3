import type { FormField } from '../form/form.entity.js';
import { TEMPLATE } from '../form/form.template.js';
import { reviewAnswers } from './answers.policy.js';

const [blank] = TEMPLATE;
const field = (kind: FormField['kind'], changes: Partial<FormField> = {}): FormField => {
  if (!blank) throw new TypeError('The template asks something.');
  return { ...blank, key: 'q', label: 'Question', means: null, min: null, max: null, kind, ...changes };
};
const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const optional = { required: false };

describe('V1: what an application lacks', () => {
  it.each([
    ['a text that is there', field('text'), 'Words.', []],
    ['a text that is empty', field('text'), '  ', ['ANSWER_MISSING']],
    ['one that may be left out', field('text', optional), '', []],
    ['a line that is too long', field('text'), 'x'.repeat(301), ['ANSWER_UNFIT']],
    ['a text that is too short', field('longText', { min: 20 }), 'Short.', ['ANSWER_UNFIT']],
    ['exactly as long as may be', field('longText', { max: 5 }), 'Words', []],
    ['a choice', field('choice', { options }), 'b', []],
    ['two of one choice', field('choice', { options }), ['a', 'b'], ['ANSWER_UNFIT']],
    ['a choice that is not offered any more', field('choice', { options }), 'z', ['ANSWER_UNFIT']],
    ['several choices', field('choices', { options, max: 2 }), ['a', 'b'], []],
    ['too many of them', field('choices', { options, max: 2 }), ['a', 'b', 'c'], ['ANSWER_UNFIT']],
    ['too few of them', field('choices', { options, min: 2 }), ['a'], ['ANSWER_UNFIT']],
    ['a number', field('number', { min: 1, max: 10 }), '3.5', []],
    ['words for a number', field('number'), 'three', ['ANSWER_UNFIT']],
    ['no number that is written so', field('number'), '1e9', ['ANSWER_UNFIT']],
    ['a number above', field('number', { max: 10 }), '11', ['ANSWER_UNFIT']],
    ['a day', field('date', { from: '2020-01-01' }), '2024-02-29', []],
    ['a day that no calendar has', field('date'), '2023-02-29', ['ANSWER_UNFIT']],
    ['a day before the first', field('date', { from: '2020-01-01' }), '2019-12-31', ['ANSWER_UNFIT']],
    ['a day after the last', field('date', { until: '2020-01-01' }), '2020-01-02', ['ANSWER_UNFIT']],
    ['a consent', field('consent'), 'true', []],
    ['a consent that was not given', field('consent'), '', ['CONSENT_MISSING']],
    ['a consent that need not be', field('consent', optional), '', []],
  ])('%s', (_, asked, given, codes) => {
    expect(reviewAnswers([asked], { q: given }, {}).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['a file', 1, []],
    ['none', 0, ['ANSWER_MISSING']],
    ['one too many', 2, ['ANSWER_UNFIT']],
  ])('files: %s', (_, files, codes) => {
    expect(reviewAnswers([field('file', { max: 1 })], {}, { q: files }).map(({ code }) => code)).toEqual(codes);
  });
});
