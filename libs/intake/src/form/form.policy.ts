import { isDay, type Refusal, refusal, when } from '@outrigger/kernel';
import type { FieldKind, FormField, Meaning } from './form.entity.js';

/** Questions that a form has at the most. */
export const MOST_FIELDS = 50;

/** What a programme's own lists allow as answers, by meaning. */
export type FixedLists = Readonly<Partial<Record<Meaning, readonly string[]>>>;

/** Without these no venture can be made of an application. */
const NEEDED: readonly Meaning[] = ['name', 'oneLiner', 'origin', 'stage', 'sector'];

const KINDS_OF: Readonly<Record<Meaning, readonly FieldKind[]>> = {
  name: ['text'],
  oneLiner: ['text', 'longText'],
  origin: ['choice'],
  stage: ['choice'],
  sector: ['text', 'choice'],
  needs: ['choices', 'choice'],
  languages: ['choices'],
  website: ['text'],
  host: ['text', 'choice'],
  country: ['choice'],
  foundedOn: ['date'],
  turnover: ['number'],
  growth: ['number'],
};

/** V1: what keeps a form from being published; each reason names the field by its key. */
export function reviewForm(fields: readonly FormField[], lists: FixedLists): Refusal[] {
  const known = new Set(fields.map(({ means }) => means));
  return [
    ...when(fields.length > MOST_FIELDS, 'TOO_MANY_FIELDS', `A form has at most ${MOST_FIELDS} questions.`),
    ...NEEDED.filter((meaning) => !known.has(meaning)).map((meaning) =>
      refusal('MEANING_MISSING', `No question tells the venture's ${WORDS[meaning]}.`, meaning),
    ),
    ...fields.flatMap((field, at) => [...reviewField(field, lists), ...reviewOnce(field, fields.slice(0, at))]),
  ];
}

const WORDS: Readonly<Record<Meaning, string>> = {
  name: 'name',
  oneLiner: 'one sentence',
  origin: "founders' origin",
  stage: 'stage',
  sector: 'field',
  needs: 'needs',
  languages: 'languages',
  website: 'website',
  host: 'host organisation',
  country: 'country',
  foundedOn: 'founding day',
  turnover: 'turnover',
  growth: 'growth',
};

function reviewField(field: FormField, lists: FixedLists): Refusal[] {
  const { key, label, means, kind, required } = field;
  const named = label || key;
  const needed = means !== null && NEEDED.includes(means);
  return [
    ...when(label.trim() === '', 'LABEL_MISSING', 'Every question needs a label.', key),
    ...when(
      means !== null && !KINDS_OF[means].includes(kind),
      'MEANING_KIND',
      `“${named}” cannot tell that with a field of this kind.`,
      key,
    ),
    ...when(needed && !required, 'MEANING_OPTIONAL', `“${named}” must be required: no venture is without it.`, key),
    ...reviewOptions(field, lists),
    ...reviewLimits(field),
  ];
}

function reviewOptions({ key, kind, label, options, means }: FormField, lists: FixedLists): Refusal[] {
  if (kind !== 'choice' && kind !== 'choices') return [];
  const values = options.map(({ value }) => value);
  const list = means ? lists[means] : undefined;
  const strange = list ? values.filter((value) => !list.includes(value)) : [];
  return [
    ...when(values.length < 2, 'OPTIONS_MISSING', `“${label}” needs at least two options.`, key),
    ...when(new Set(values).size < values.length, 'OPTION_TWICE', `“${label}” has an option twice.`, key),
    ...when(strange.length > 0, 'OPTION_UNKNOWN', `“${label}” knows no ${strange.join(', ')}.`, key),
  ];
}

function reviewLimits({ key, label, min, max, from, until, kind, takes }: FormField): Refusal[] {
  const days = [from, until].filter((day) => day !== null);
  const crossed = (min !== null && max !== null && min > max) || (from !== null && until !== null && from > until);
  return [
    ...when(crossed, 'LIMITS_CROSSED', `The limits of “${label}” leave nothing between them.`, key),
    ...when(!days.every(isDay), 'NO_SUCH_DAY', `A limit of “${label}” is no day of the calendar.`, key),
    ...when(kind === 'file' && takes.length === 0, 'TYPES_MISSING', `“${label}” takes no type of file.`, key),
  ];
}

function reviewOnce({ key, means, label }: FormField, before: readonly FormField[]): Refusal[] {
  const again = means !== null && before.some((field) => field.means === means);
  return [
    ...when(
      before.some((field) => field.key === key),
      'KEY_TWICE',
      'Two questions share one key.',
      key,
    ),
    ...when(again, 'MEANING_TWICE', `“${label}” asks what another question asks already.`, key),
  ];
}

/** A form that somebody else has changed meanwhile is not written over. */
export const reviewRevision = (seen: number, revision: number): Refusal[] =>
  when(
    seen !== revision,
    'FORM_CHANGED',
    'Somebody has changed this form meanwhile. Load it again, then repeat your change.',
  );
