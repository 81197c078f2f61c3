import { newQuestion } from './form-draft';
import type { Form, Intake } from './intakes';
import { inputOf, planOf, ruleOn } from './plan';

const ZONE = 'Europe/Paris';
const fields = [
  { ...newQuestion('choice', 'from'), means: 'origin' as const },
  { ...newQuestion('date', 'since'), means: 'foundedOn' as const },
  newQuestion('number', 'people'),
];
const form: Form = { id: 'f', name: 'Application', isAhead: false, draftsBehind: 0, fields, versions: [] };

describe('a planned intake', () => {
  it('is opened and kept as it is, rules and all', () => {
    const rules: Intake['rules'] = [
      { fact: 'origin', field: null, test: 'among', values: ['student'], limit: null, words: 'Students.' },
      { fact: 'age', field: null, test: 'atMost', values: [], limit: 24, words: 'Young.' },
      { fact: 'field', field: 'people', test: 'atLeast', values: [], limit: 2, words: 'Not alone.' },
    ];
    const intake: Intake = {
      id: 'i',
      name: 'Autumn',
      about: '',
      opensAt: '2026-09-01T06:00:00Z',
      closesAt: null,
      state: 'open',
      drafts: 0,
      submitted: 0,
      form,
      rules,
    };
    const plan = planOf(intake, [form], ZONE, new Date());
    expect(plan.rules.map(({ asks }) => asks)).toEqual(['from', 'since', 'people']);
    expect(inputOf(plan, { intakeId: 'i', fields, zone: ZONE })).toEqual({
      intakeId: 'i',
      name: 'Autumn',
      formId: 'f',
      about: '',
      opensAt: '2026-09-01T06:00:00Z',
      closesAt: null,
      rules,
    });
  });

  it('begins now by the programme’s clock, for everybody', () => {
    const plan = planOf(null, [form], ZONE, new Date('2026-09-01T22:30:00Z'));
    expect(plan).toMatchObject({ formId: 'f', opens: { day: '2026-09-02', clock: '00:30' }, rules: [] });
  });

  it('asks each question by what fits it', () => {
    expect(fields.map((field) => ruleOn(field).test)).toEqual(['among', 'atLeast', 'atLeast']);
  });
});
