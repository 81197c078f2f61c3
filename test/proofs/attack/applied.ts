import { randomUUID } from 'node:crypto';
import { begin, openIntake, save, submit, WHOLE } from '../../support/applying.js';
import type { Fields } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';
import type { Mentored } from '../../support/mentored.js';
import { PDF, upload } from '../../support/uploading.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const WORDS = 'Words that go on for as long as it takes to say what somebody signs. '.repeat(4);
const REASON = 'Words enough for a reason.';
const RULES = [
  { fact: 'origin', test: 'among', values: ['student', 'alumni'], words: 'Words.' },
  { fact: 'field', field: 'needs', test: 'among', values: ['Team'], limit: 1, words: 'Words.' },
];
const CO_FOUNDER = { name: 'Words.', email: 'co.founder@raid.example.org' };
const ANSWERS = [...WHOLE, { key: 'website', value: 'https://words.example.org' }];

/** An application that was sent, with all that may hang on one, and two drafts. @returns what can be done next. */
export async function applied(
  house: House,
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
  deed: Deed,
): Promise<[string, object][]> {
  const { manager, slug } = programme;
  const { formId, intakeId } = await openIntake(programme, RULES);
  await programme.within(
    (tx) =>
      tx.sql`update intake set opens_at = now() - interval '1 hour', closes_at = '2030-01-01' where id = ${intakeId}`,
  );
  await deed(manager, 'publishReleaseText', { text: WORDS });
  const keep = (by: Person, applicationId: string): Promise<string> => kept(house, by, applicationId, alpha.ventureId);
  const applicationId = await sent('Applicant', programme, keep, deed);
  await sent('Double', programme, keep, deed);
  const writing = await begin(alpha.founder);
  const { application: whole } = await save(alpha.founder, writing, { answers: ANSWERS });
  const asking = await begin(beta.founder);
  await deed(beta.founder, 'askForException', { applicationId: asking.id, why: REASON });
  const fileId = await kept(house, beta.founder, asking.id, beta.ventureId);
  const form = await grown(manager, formId, deed);
  const draft = { applicationId: writing.id };
  const seen = whole.revision as number;
  return [
    ['application', { id: applicationId }],
    ['applicationReview', { id: writing.id }],
    ['intakeForm', { id: formId }],
    ['applyPage', { programme: slug }],
    ['eligibility', { input: { programme: slug, answers: [{ key: 'origin', value: 'faculty' }] } }],
    ['startApplication', { programme: slug, name: 'Words.', email: `${randomUUID()}@raid.example.org` }],
    ['askForException', { applicationId: asking.id, why: REASON }],
    ['admitApplication', { applicationId: asking.id, reason: REASON }],
    ['removeFile', { fileId }],
    ['carryOverApplication', { ...draft, revision: seen }],
    ['saveApplication', { ...draft, revision: seen + 1, answers: ANSWERS, founders: [CO_FOUNDER] }],
    ['submitApplication', { ...draft, revision: seen + 2, releaseVersion: 3, signedName: 'Words.' }],
    ['publishReleaseText', { text: WORDS }],
    ['saveIntakeForm', { ...form, name: 'Words.' }],
    ['publishIntakeForm', { formId, revision: form.revision as number }],
    ['planIntake', { name: 'Words.', formId, opensAt: '2032-01-01T00:00:00Z', rules: RULES }],
  ];
}

/** By a founder of its own: not eligible, let in all the same, signed and sent. */
async function sent(
  name: string,
  programme: Programme,
  keep: (by: Person, applicationId: string) => Promise<string>,
  deed: Deed,
): Promise<string> {
  const founder = await programme.person(name, 'entrepreneur');
  const draft = await begin(founder);
  const founders = [{ name: 'Words.', email: `co.founder@${programme.slug}.example.org` }];
  const { application } = await save(founder, draft, {
    answers: [...ANSWERS, { key: 'origin', value: 'faculty' }],
    founders,
  });
  await keep(founder, draft.id);
  await deed(founder, 'askForException', { applicationId: draft.id, why: REASON });
  await deed(programme.manager, 'admitApplication', { applicationId: draft.id, reason: REASON });
  const { refusals } = await submit(founder, application, { releaseVersion: 2 });
  if (refusals.length > 0) throw new Error(`submitApplication: ${JSON.stringify(refusals)}`);
  return draft.id;
}

/** A file whose bytes hold a canary of the venture. @returns its id. */
async function kept(house: House, by: Person, subject: string, ventureId: string): Promise<string> {
  const slug = by.login.split('@')[1]?.split('.')[0] ?? '';
  const words = Buffer.from(`canary.${slug}.file_chunk.bytes.${ventureId.replaceAll('-', '')}`);
  const bytes = Buffer.concat([PDF, words]);
  const { status, body } = await upload(house, by, { subject, name: 'words.pdf' }, [bytes], bytes.length);
  if (status !== 201) throw new Error(`A file: ${JSON.stringify(body)}`);
  return body.file.id as string;
}

/** A newer version of the form, with a day between two days. @returns it as the office may change it next. */
async function grown(manager: Person, formId: string, deed: Deed): Promise<Fields> {
  const { data } = await manager.ask(FORM, { id: formId });
  const { name, fields, revision } = data?.['intakeForm'];
  const day = { key: 'since', kind: 'date', label: 'Words.', required: false, from: '2000-01-01', until: '2032-01-01' };
  const saved = await deed(
    manager,
    'saveIntakeForm',
    { formId, name, revision, fields: [...(fields as object[]), day] },
    FORM_FIELDS,
  );
  await deed(manager, 'publishIntakeForm', { formId, revision: saved.form.revision as number });
  const after = await manager.ask(FORM, { id: formId });
  const newest = after.data?.['intakeForm'];
  return { formId, revision: newest.revision as number, fields: choicesFirst(newest.fields as Fields[]) };
}

/** The attack tries what is below the first of a list. */
const choicesFirst = (fields: readonly Fields[]): Fields[] =>
  fields.toSorted((one, other) => other.options.length - one.options.length);

const FORM_FIELDS = `form { revision fields { key kind label help required means options { value label } min max from until takes } }`;
const FORM = `query ($id: ID!) { intakeForm(id: $id) { name ${FORM_FIELDS.replace(/^form \{ (.*) \}$/, '$1')} } }`;
