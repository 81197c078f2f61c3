/** Where something is in a document: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** What was expected at a place. */
export interface Complaint {
  readonly path: Path;
  readonly expected: string;
}

/** What the shape of single fields cannot tell. Judged as soon as the fields it reads are sound. */
export interface Rule<T> {
  readonly reads: readonly (keyof T & string)[];
  readonly complaints: (instance: T) => Complaint[];
}

/** Complains of every item of a list (or of that field of it) for which `expected` is not null. */
export const each = <T>(
  items: readonly T[],
  path: Path,
  expected: (item: T, at: number) => string | null,
  ...field: string[]
): Complaint[] =>
  items.flatMap((item, at) => {
    const complaint = expected(item, at);
    return complaint === null ? [] : [{ path: [...path, at, ...field], expected: complaint }];
  });

/** No two of a list have the same `field`. */
export function distinct<T>(items: readonly T[], path: Path, field: keyof T & string): Complaint[] {
  const first = new Map<unknown, number>();
  return each(
    items,
    path,
    (item, at) => {
      const known = first.get(item[field]);
      if (known === undefined) first.set(item[field], at);
      return known === undefined ? null : `another one than ${write([...path, known, field])}`;
    },
    field,
  );
}

/** A matrix has a row for each of one side, and in each a number for each of the other. */
export function sized(
  matrix: readonly (readonly number[])[],
  field: string,
  rows: number,
  columns: number,
): Complaint[] {
  const ragged = each(matrix, [field], (row) =>
    row.length === columns ? null : `${columns} numbers, one per venture`,
  );
  return [...(matrix.length === rows ? [] : [{ path: [field], expected: `${rows} rows, one per mentor` }]), ...ragged];
}

/** people[3].weekly[0].from */
export const write = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
