import * as v from 'valibot';
import { record } from './pieces.js';
import { type Complaint, type Path, type Rule } from './rule.js';

/** What a document of one format must be: the shape of its fields, and the rules between them. */
export interface Shape<T> {
  readonly judge: (value: unknown) => Judged<T>;
}

export type Judged<T> = { readonly instance: T } | { readonly complaints: readonly Complaint[] };

type Fields<T> = { readonly [K in Exclude<keyof T, 'format'>]: v.GenericSchema<unknown, T[K]> };

/** Fields that no rule and no shape knows are left alone: a file may say more than the format asks. */
export function shape<T extends { readonly format: string }>(
  format: T['format'],
  fields: Fields<T>,
  rules: readonly Rule<T>[],
): Shape<T> {
  const schema = record(fields);
  return {
    judge: (value) => {
      const { output, issues = [] } = v.safeParse(schema, value);
      const shapeless = issues.map((issue) => ({ path: pathOf(issue), expected: issue.message }));
      const unsound = new Set(shapeless.map(({ path }) => path[0]));
      const instance = { ...(output as Omit<T, 'format'>), format } as T;
      const broken = rules
        .filter(
          ({ reads }) => unsound.size === 0 || !(unsound.has(undefined) || reads.some((field) => unsound.has(field))),
        )
        .flatMap(({ complaints }) => complaints(instance));
      const complaints = [...shapeless, ...broken];
      return complaints.length > 0 ? { complaints } : { instance };
    },
  };
}

const pathOf = ({ path }: v.BaseIssue<unknown>): Path =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
