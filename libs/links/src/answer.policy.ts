import { type Refusal, when } from '@outrigger/kernel';

/** What an answer is judged by of a question. */
interface Asked {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly fields?: readonly {
    readonly name: string;
    readonly label: string;
    readonly kind: string;
    readonly required?: boolean;
  }[];
  readonly against?: readonly Refusal[];
}

/** Letters of a field; anything but paragraphs is short. */
const LONGEST = { area: 10_000, other: 500 };

/** S6: what is pressed is one of what was asked, once, with all that it needs. */
export function reviewAnswer(
  { answeredAt }: { readonly answeredAt: Date | null },
  question: Asked | null,
  choice: string,
  fields: Readonly<Record<string, string>>,
): Refusal[] {
  if (answeredAt) return when(true, 'ANSWERED', 'You have answered this already.');
  if (!question) return when(true, 'NOT_ASKED', 'This is not asked any more. You need not do anything.');
  if (question.against && question.against.length > 0) return [...question.against];
  const asked = question.fields ?? [];
  const missing = asked.filter(({ name, required }) => required && !fields[name]?.trim());
  const most = (kind: string): number => (kind === 'area' ? LONGEST.area : LONGEST.other);
  const long = asked.filter(({ name, kind }) => (fields[name]?.length ?? 0) > most(kind));
  return [
    ...when(
      !question.choices.some(({ value }) => value === choice),
      'NO_SUCH_CHOICE',
      `Choose one of: ${question.choices.map(({ label }) => label).join(', ')}.`,
      'choice',
    ),
    ...missing.flatMap(({ name, label }) => when(true, 'FIELD_MISSING', `Please give: ${label}`, name)),
    ...long.flatMap(({ name, label, kind }) =>
      when(true, 'FIELD_TOO_LONG', `At most ${most(kind)} letters: ${label}`, name),
    ),
  ];
}
