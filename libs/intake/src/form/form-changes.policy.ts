import type { FormField } from './form.entity.js';

/** What may have become of one question, as its applicant meets it. */
export type FieldChangeKind =
  | 'added'
  | 'needed'
  | 'dropped'
  | 'reworded'
  | 'explained'
  | 'otherwise'
  | 'required'
  | 'optional'
  | 'options'
  | 'limits';

/** One question that is not what it was. */
export interface FieldChange {
  readonly kind: FieldChangeKind;
  /** As it is asked now; of one that is gone, as it was. */
  readonly label: string;
}

/** V1: what a newer version of a form changes for whoever answers by an older; where its questions stand is no change. */
export function formChanges(before: readonly FormField[], after: readonly FormField[]): FieldChange[] {
  const dropped = before.filter(({ key }) => !after.some((field) => field.key === key));
  return [
    ...after.flatMap((field) =>
      changesOf(
        before.find(({ key }) => key === field.key),
        field,
      ),
    ),
    ...dropped.map(({ label }) => ({ kind: 'dropped' as const, label })),
  ];
}

function changesOf(was: FormField | undefined, now: FormField): FieldChange[] {
  const { label } = now;
  if (!was) return [{ kind: now.required ? 'needed' : 'added', label }];
  const kinds: [FieldChangeKind, boolean][] = [
    ['reworded', was.label !== label],
    ['explained', was.help !== now.help],
    ['otherwise', was.kind !== now.kind],
    ['required', now.required && !was.required],
    ['optional', was.required && !now.required],
    ['options', differ(was.options, now.options)],
    ['limits', differ(limitsOf(was), limitsOf(now))],
  ];
  return kinds.filter(([, changed]) => changed).map(([kind]) => ({ kind, label }));
}

const limitsOf = ({ min, max, from, until, takes }: FormField): unknown[] => [min, max, from, until, [...takes].sort()];

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
