import type { Fields } from './client.js';
import type { Person, Programme } from './house.js';

const CREATE = `mutation ($name: String!) { createIntakeForm(input: { name: $name }) {
  refusals { code message } form { id revision fields { key kind label help required means options { value label } min max from until takes } } } }`;
const PUBLISH = `mutation ($input: PublishIntakeFormInput!) { publishIntakeForm(input: $input) { refusals { code field } form { revision versions { version } } } }`;
const PLAN = `mutation ($input: PlanIntakeInput!) { planIntake(input: $input) { refusals { code message } intake { id state } } }`;
export const BEGIN = `mutation { beginApplication { refusals { code message } application { id revision status } } }`;
export const SAVE = `mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) { refusals { code message field } application { id revision savedAt } } }`;
export const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) {
  refusals { code message field } application { status revision venture { id name status } } } }`;

/** One answer of one mutation or query; what went wrong is thrown in words. */
export async function ask(person: Person, query: string, variables: object, field: string): Promise<Fields> {
  const { data, errors } = await person.ask(query, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data?.[field];
}

export interface OpenIntake {
  readonly formId: string;
  readonly intakeId: string;
  readonly fields: readonly Fields[];
}

/** A published form, and an intake by it that is open. */
export async function openIntake({ manager }: Programme, rules: readonly object[] = []): Promise<OpenIntake> {
  const { form } = await ask(manager, CREATE, { name: 'Application' }, 'createIntakeForm');
  await ask(manager, PUBLISH, { input: { formId: form.id, revision: form.revision } }, 'publishIntakeForm');
  const plan = { name: 'Autumn', formId: form.id, opensAt: '2020-01-01T00:00:00Z', rules };
  const { intake, refusals } = await ask(manager, PLAN, { input: plan }, 'planIntake');
  if (!intake) throw new Error(JSON.stringify(refusals));
  return { formId: form.id, intakeId: intake.id, fields: form.fields };
}

/** What the template must know. */
export const WHOLE = [
  { key: 'name', value: 'Aquaflow' },
  { key: 'oneLiner', value: 'Leak sensors for city pipes.' },
  { key: 'origin', value: 'student' },
  { key: 'stage', value: 'pilot' },
  { key: 'sector', value: 'Water' },
  { key: 'problem', value: 'Cities lose a third of their water.' },
  { key: 'solution', value: 'Forty sensors in one district.' },
  { key: 'team', value: 'Mia builds, Tom sells.' },
  { key: 'needs', values: ['Pricing', 'Team'] },
] as const;

export interface Draft {
  readonly id: string;
  readonly revision: number;
}

export const begin = async (person: Person): Promise<Draft> =>
  (await ask(person, BEGIN, {}, 'beginApplication')).application;

export const save = (person: Person, { id, revision }: Draft, changes: object): Promise<Fields> =>
  ask(person, SAVE, { input: { applicationId: id, revision, ...changes } }, 'saveApplication');

export const submit = (person: Person, { id, revision }: Draft, changes: object = {}): Promise<Fields> =>
  ask(
    person,
    SUBMIT,
    { input: { applicationId: id, revision, releaseVersion: 1, signedName: 'Mia Holm', ...changes } },
    'submitApplication',
  );

/** A draft in which everything is answered. */
export async function wholeDraft(person: Person, changes: readonly object[] = []): Promise<Draft> {
  const draft = await begin(person);
  const { application } = await save(person, draft, { answers: [...WHOLE, ...changes] });
  return application;
}
