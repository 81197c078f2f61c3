import { TEMPLATE } from '../form/form.template.js';
import { reviewEligibility, reviewRules, reviewRulesKept } from './eligibility.policy.js';
import type { EligibilityRule } from './intake.entity.js';

const [blank] = TEMPLATE;
if (!blank) throw new TypeError('The template asks something.');
const fields = [
  ...TEMPLATE,
  { ...blank, key: 'since', kind: 'date' as const, means: 'foundedOn' as const },
  { ...blank, key: 'people', kind: 'number' as const, means: null },
];
const rule = (changes: Partial<EligibilityRule>): EligibilityRule => ({
  fact: 'origin',
  field: null,
  test: 'among',
  values: ['student'],
  limit: null,
  words: 'Why.',
  ...changes,
});
const age = rule({ fact: 'age', test: 'atMost', values: [], limit: 24 });
const people = rule({ fact: 'field', field: 'people', test: 'atLeast', values: [], limit: 2 });
const early = rule({ fact: 'stage', test: 'notAmong', values: ['growth'] });

describe('V1: who may apply', () => {
  it.each([
    ['one of those', rule({}), { origin: 'student' }, true],
    ['however it is written', rule({ values: ['Student'] }), { origin: ' student ' }, true],
    ['none of those', rule({}), { origin: 'community' }, false],
    ['not one that is left out', early, { stage: 'pilot' }, true],
    ['one that is left out', early, { stage: 'growth' }, false],
    ['no answer where one must not be among', early, {}, false],
    ['young enough, to the day', age, { since: '2024-05-15' }, true],
    ['a month too old', age, { since: '2024-04-14' }, false],
    ['no day at all', age, { since: 'spring' }, false],
    ['enough', people, { people: '2' }, true],
    ['too few', people, { people: '1' }, false],
  ])('%s', (_, asked, answers, isEligible) => {
    const refused = reviewEligibility([asked], fields, answers, { today: '2026-05-15' });
    expect(refused.map(({ code, message }) => `${code} ${message}`)).toEqual(isEligible ? [] : ['NOT_ELIGIBLE Why.']);
  });

  it('leaves out what is not answered yet, for a look before applying', () => {
    const today = '2026-05-15';
    expect(reviewEligibility([rule({}), people], fields, {}, { today, partly: true })).toEqual([]);
    expect(reviewEligibility([rule({}), people], fields, {}, { today })).toHaveLength(2);
  });
});

describe('V1: rules that a form can answer', () => {
  it.each([
    ['a choice', rule({}), []],
    ['a number', people, []],
    ['what no question asks', rule({ fact: 'country' }), ['RULE_UNASKED']],
    ['without words', rule({ words: ' ' }), ['RULE_WORDLESS']],
    ['without answers', rule({ values: [] }), ['RULE_OPEN']],
    ['a limit on a choice', rule({ test: 'atLeast', limit: 2 }), ['RULE_UNFIT']],
  ])('%s', (_, asked, codes) => {
    expect(reviewRules([asked], fields).map(({ code }) => code)).toEqual(codes);
  });

  it('are kept by the next version of the form', () => {
    const intakes = [{ name: 'Autumn', rules: [rule({}), people] }];
    expect(reviewRulesKept(intakes, fields)).toEqual([]);
    expect(reviewRulesKept(intakes, TEMPLATE).map(({ code }) => code)).toEqual(['RULE_LOST']);
  });
});
