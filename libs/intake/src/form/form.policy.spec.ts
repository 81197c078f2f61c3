import type { FormField } from './form.entity.js';
import { reviewForm } from './form.policy.js';
import { TEMPLATE } from './form.template.js';

const LISTS = { stage: ['idea', 'prototype', 'pilot', 'revenue', 'growth'] };
const changed = (key: string, changes: Partial<FormField>): FormField[] =>
  TEMPLATE.map((field) => (field.key === key ? { ...field, ...changes } : field));
const again = (key: string, changes: Partial<FormField>): FormField[] => [
  ...TEMPLATE,
  ...TEMPLATE.filter((field) => field.key === key).map((field) => ({ ...field, ...changes })),
];
const two = (value: string) => [value, 'idea'].map((one) => ({ value: one, label: one }));

describe('V1: what keeps a form from being published', () => {
  it.each([
    ['nothing, of the template', TEMPLATE, []],
    ['a question that every venture needs is gone', TEMPLATE.filter(({ key }) => key !== 'name'), ['MEANING_MISSING']],
    ['it may be left out', changed('name', { required: false }), ['MEANING_OPTIONAL']],
    ['it is asked in a way that cannot tell it', changed('stage', { kind: 'text' }), ['MEANING_KIND']],
    ['a question without words', changed('team', { label: ' ' }), ['LABEL_MISSING']],
    ['a choice of one', changed('needs', { options: two('idea').slice(1) }), ['OPTIONS_MISSING']],
    ['an option twice', changed('needs', { options: two('idea') }), ['OPTION_TWICE']],
    ['a stage that nobody knows', changed('stage', { options: two('unicorn') }), ['OPTION_UNKNOWN']],
    ['limits that cross', changed('team', { min: 9, max: 1 }), ['LIMITS_CROSSED']],
    ['a limit that is no day', changed('team', { from: '2026-02-30' }), ['NO_SUCH_DAY']],
    ['a file of no type', changed('deck', { takes: [] }), ['TYPES_MISSING']],
    ['two questions under one key', again('team', {}), ['KEY_TWICE']],
    ['two questions for one meaning', again('website', { key: 'web' }), ['MEANING_TWICE']],
  ])('%s', (_, fields, codes) => {
    expect(reviewForm(fields, LISTS).map(({ code }) => code)).toEqual(codes);
  });
});
