import type { FieldKind, FormFieldInput } from '../gql/graphql';
import type { Question } from './answers';

export const FIELD_KINDS = [
  'text',
  'longText',
  'choice',
  'choices',
  'number',
  'date',
  'file',
  'consent',
] as const satisfies readonly FieldKind[];

/** What an answer can tell the programme. */
export const MEANINGS = [
  'name',
  'oneLiner',
  'origin',
  'stage',
  'sector',
  'needs',
  'languages',
  'website',
  'host',
  'country',
  'foundedOn',
  'turnover',
  'growth',
] as const satisfies readonly NonNullable<Question['means']>[];

export const FILE_TYPES = ['pdf', 'docx', 'pptx', 'xlsx', 'png', 'jpeg'] as const;

export const hasOptions = (kind: FieldKind): boolean => kind === 'choice' || kind === 'choices';

const EMPTY: Omit<Question, 'key' | 'kind' | 'label'> = {
  help: '',
  required: false,
  means: null,
  options: [],
  min: null,
  max: null,
  from: null,
  until: null,
  takes: [],
};

/** A question that nobody has asked yet. @param key its own for ever. */
export const newQuestion = (kind: FieldKind, key: string): Question => ({
  ...EMPTY,
  key,
  kind,
  label: '',
  ...(kind === 'file' && { takes: ['pdf'], max: 1 }),
});

/** The same question asked in another way: what does not go with it is gone. */
export const askedAs = (question: Question, kind: FieldKind): Question => ({
  ...newQuestion(kind, question.key),
  label: question.label,
  help: question.help,
  required: question.required,
  means: question.means,
  ...(hasOptions(kind) && { options: question.options }),
});

/** A short name that nothing else beside it has. */
export function freshKey(stem: 'question' | 'option', taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** @param by -1 for up, 1 for down; past an end nothing moves. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  next.splice(to, 0, ...next.splice(at, 1));
  return next;
}

export const inputOf = (fields: readonly Question[]): FormFieldInput[] =>
  fields.map(({ options, takes, ...field }) => ({
    ...field,
    options: options.map(({ value, label }) => ({ value, label })),
    takes: [...takes],
  }));
