import type { AnswerInput, AskedFragment, MyDraftFragment } from '../gql/graphql';

export type Question = AskedFragment;
/** A text, or several choices. */
export type Given = string | readonly string[];
export type Answers = Readonly<Record<string, Given>>;
type Kept = MyDraftFragment['kept'];

/** What is kept, by the questions that are asked. */
export function answersOf(fields: readonly Question[], kept: Kept): Answers {
  const byKey = new Map(kept.map(({ key, values }) => [key, values]));
  return Object.fromEntries(
    fields.map(({ key, kind }) => {
      const values = byKey.get(key) ?? [];
      return [key, kind === 'choices' ? values : (values[0] ?? '')];
    }),
  );
}

/** Those of the named questions, as the api takes them. */
export const inputOf = (answers: Answers, keys: Iterable<string>): AnswerInput[] =>
  [...keys].map((key) => {
    const given = answers[key] ?? '';
    return typeof given === 'string' ? { key, value: given } : { key, values: [...given] };
  });

export const same = (one: Given | undefined, other: Given | undefined): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

interface Meeting {
  /** As both have seen it last. */
  readonly before: Answers;
  readonly mine: Answers;
  /** The questions that were answered here since then. */
  readonly changed: ReadonlySet<string>;
  readonly theirs: Answers;
}

/** Two tabs meet: everybody's changes stay; questions that both have answered differently are `torn`. */
export function meet({ before, mine, changed, theirs }: Meeting): { answers: Answers; torn: readonly string[] } {
  const kept = Object.fromEntries([...changed].map((key) => [key, mine[key] ?? '']));
  const torn = [...changed].filter((key) => !same(before[key], theirs[key]) && !same(mine[key], theirs[key]));
  return { answers: { ...theirs, ...kept }, torn };
}

export const textOf = (given: Given | undefined): string => (typeof given === 'string' ? given : '');
export const listOf = (given: Given | undefined): string[] =>
  typeof given === 'string' ? (given ? [given] : []) : [...(given ?? [])];
