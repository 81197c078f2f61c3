import { isDay, type Refusal, refusal } from '@outrigger/kernel';
import type { FormField } from '../form/form.entity.js';

/** Texts by field; several choices are a list, a consent that was given is 'true'. Kept as they were typed. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Files by field. */
export type FileCounts = Readonly<Record<string, number>>;

/** Characters of a field that has no limit of its own. */
export const MOST_LETTERS = { text: 300, longText: 10_000 };

export const textOf = (answers: Answers, key: string): string => {
  const answer = answers[key];
  return typeof answer === 'string' ? answer.trim() : '';
};

export const listOf = (answers: Answers, key: string): readonly string[] => {
  const answer = answers[key];
  if (typeof answer === 'string') return answer.trim() ? [answer.trim()] : [];
  return answer ?? [];
};

/** V1: what an application lacks by its form's version; each reason names the field by its key. */
export function reviewAnswers(fields: readonly FormField[], answers: Answers, files: FileCounts): Refusal[] {
  return fields.flatMap((field) => reviewAnswer(field, answers, files[field.key] ?? 0));
}

function reviewAnswer(field: FormField, answers: Answers, files: number): Refusal[] {
  const { key, label, required } = field;
  if (isEmpty(field, answers, files)) {
    return required ? [refusal(...MISSING(field))] : [];
  }
  const fault = FAULTS[field.kind](field, answers, files);
  return fault ? [refusal('ANSWER_UNFIT', `“${label}”: ${fault}`, key)] : [];
}

function isEmpty({ key, kind }: FormField, answers: Answers, files: number): boolean {
  if (kind === 'file') return files === 0;
  if (kind === 'consent') return textOf(answers, key) !== 'true';
  return listOf(answers, key).length === 0;
}

const MISSING = ({ key, kind, label }: FormField): [string, string, string] =>
  kind === 'consent'
    ? ['CONSENT_MISSING', `“${label}” needs your consent.`, key]
    : ['ANSWER_MISSING', `“${label}” is not answered yet.`, key];

/** What is wrong with an answer that is there, in words; null for nothing. */
type Judge = (field: FormField, answers: Answers, files: number) => string | null;

const ofText: Judge = ({ key, kind, min, max }, answers) => {
  const { length } = textOf(answers, key);
  const most = max ?? (kind === 'text' ? MOST_LETTERS.text : MOST_LETTERS.longText);
  if (length > most) return `${number(length)} characters are here, and ${number(most)} is the most.`;
  return min !== null && length < min
    ? `${number(length)} characters are here, and ${number(min)} is the least.`
    : null;
};

const ofChoice: Judge = ({ key, options, kind, min, max }, answers) => {
  const chosen = listOf(answers, key);
  const strange = chosen.filter((value) => !options.some((option) => option.value === value));
  if (strange.length > 0) return `${strange.join(', ')} is not offered (any more). Choose again.`;
  if (kind === 'choice') return chosen.length > 1 ? 'choose one.' : null;
  return amiss(chosen.length, min, max, 'choose');
};

const ofNumber: Judge = ({ key, min, max }, answers) => {
  const typed = textOf(answers, key);
  const value = Number(typed);
  if (!/^-?\d+([.]\d+)?$/.test(typed) || !Number.isFinite(value)) return 'this is no number. Write it in digits.';
  return amiss(value, min, max, 'give');
};

const ofDate: Judge = ({ key, from, until }, answers) => {
  const day = textOf(answers, key);
  if (!isDay(day)) return 'this is no day of the calendar.';
  if (from !== null && day < from) return `not before ${from}.`;
  return until !== null && day > until ? `not after ${until}.` : null;
};

const ofFile: Judge = ({ max }, _, files) =>
  files > (max ?? 1) ? `${files} files are here, and ${max ?? 1} is the most.` : null;

const FAULTS: Readonly<Record<FormField['kind'], Judge>> = {
  text: ofText,
  longText: ofText,
  choice: ofChoice,
  choices: ofChoice,
  number: ofNumber,
  date: ofDate,
  file: ofFile,
  consent: () => null,
};

function amiss(value: number, min: number | null, max: number | null, verb: string): string | null {
  if (min !== null && value < min) return `${verb} at least ${number(min)}.`;
  return max !== null && value > max ? `${verb} at most ${number(max)}.` : null;
}

const number = (value: number): string => value.toLocaleString('en');
