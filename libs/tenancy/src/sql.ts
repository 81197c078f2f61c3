import { refusal, Refused } from '@outrigger/kernel';

const NO_NUL = refusal('BAD_TEXT', 'Text cannot contain the character NUL. Take it out, then try again.');

/** Said before the database is asked: there it would break the whole transaction. @throws Refused */
function storable(value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0')) throw new Refused([NO_NUL]);
  return value;
}

/** A piece of SQL with its bound parameters; pieces nest, values never become text. */
export class Sql {
  constructor(
    private readonly strings: readonly string[],
    private readonly values: readonly unknown[],
  ) {}

  /** The text with `$1…$n`, numbered in reading order, and the values to bind. */
  flatten(values: unknown[] = []): { text: string; values: unknown[] } {
    let text = this.strings[0] ?? '';
    this.values.forEach((value, index) => {
      if (value instanceof Sql) text += value.flatten(values).text;
      else text += `$${values.push(storable(value))}`;
      text += this.strings[index + 1] ?? '';
    });
    return { text, values };
  }
}

export const sql = (strings: TemplateStringsArray, ...values: readonly unknown[]): Sql => new Sql(strings, values);

/** Text that a developer wrote, never a user: names of tables, columns, directions. */
export const raw = (text: string): Sql => new Sql([text], []);

/** The pieces one after another; nothing for none. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  const gaps = pieces.slice(1).map(() => separator);
  return pieces.length === 0 ? raw('') : new Sql(['', ...gaps, ''], pieces);
}

/** All conditions at once; true for none. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? raw('true') : join(conditions, ' and ');
