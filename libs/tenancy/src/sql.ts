import { createHash } from 'node:crypto';
import { refusal, Refused } from '@outrigger/kernel';
import { LRUCache } from 'lru-cache';
import type { QueryConfig } from 'pg';

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

/** No statement at all. */
export const NOTHING = raw('');

/** The pieces one after another; nothing for none. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  const gaps = pieces.slice(1).map(() => separator);
  return pieces.length === 0 ? raw('') : new Sql(['', ...gaps, ''], pieces);
}

/** All conditions at once; true for none. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? raw('true') : join(conditions, ' and ');

const names = new LRUCache<string, string>({ max: 2_000 });

/** Values of a statement that is prepared: one with more is a list of rows, which hardly comes twice. */
const PREPARED = 500;

/** As the database takes it: prepared once per connection, under a name made from its text. */
export function statement(query: Sql): QueryConfig {
  const { text, values } = query.flatten();
  return values.length > PREPARED ? { text, values } : { name: nameOf(text), text, values };
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
