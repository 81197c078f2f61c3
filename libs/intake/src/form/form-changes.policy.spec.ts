import { formChanges } from './form-changes.policy.js';
import type { FormField } from './form.entity.js';
import { TEMPLATE } from './form.template.js';

const changed = (key: string, changes: Partial<FormField>): FormField[] =>
  TEMPLATE.map((field) => (field.key === key ? { ...field, ...changes } : field));
const [team, needs] = ['team', 'needs'].map((key) => TEMPLATE.find((field) => field.key === key));
const asked = (required: boolean): FormField[] =>
  team ? [...TEMPLATE, { ...team, key: 'customers', label: 'Whom have you asked?', required }] : [];

describe('V1: what a newer form changes under a draft', () => {
  it.each([
    ['nothing', TEMPLATE, []],
    ['the order alone', [...TEMPLATE].reverse(), []],
    ['what the office knows by an answer', changed('team', { means: 'host' }), []],
    ['a question more', asked(false), ['added Whom have you asked?']],
    ['one more that must be answered', asked(true), ['needed Whom have you asked?']],
    ['one fewer', TEMPLATE.filter(({ key }) => key !== 'team'), [`dropped ${team?.label}`]],
    ['other words', changed('team', { label: 'Who is with you?' }), ['reworded Who is with you?']],
    ['another explanation', changed('team', { help: 'Names.' }), [`explained ${team?.label}`]],
    ['another kind of answer', changed('team', { kind: 'text' }), [`otherwise ${team?.label}`]],
    ['an answer that may be left out', changed('team', { required: false }), [`optional ${team?.label}`]],
    ['other options', changed('needs', { options: needs?.options.slice(1) ?? [] }), [`options ${needs?.label}`]],
    ['other limits', changed('team', { max: 7 }), [`limits ${team?.label}`]],
    ['two things of one', changed('team', { max: 7, help: '' }), [`explained ${team?.label}`, `limits ${team?.label}`]],
  ])('%s', (_, after, told) => {
    expect(formChanges(TEMPLATE, after).map(({ kind, label }) => `${kind} ${label}`)).toEqual(told);
  });

  it('an answer that must be given now', () => {
    expect(formChanges(changed('team', { required: false }), TEMPLATE)).toEqual([
      { kind: 'required', label: team?.label },
    ]);
  });
});
