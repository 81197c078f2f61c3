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
  flatten(): { text: string; values: unknown[] } {
    const parts: string[] = [];
    const values: unknown[] = [];
    this.into(parts, values);
    return { text: parts.join(''), values };
  }

  /** Appends its text and its values: what is nested a hundred times is put together once. */
  protected into(parts: string[], values: unknown[]): void {
    for (let index = 0; index < this.strings.length; index++) {
      parts.push(this.strings[index] as string);
      if (index === this.values.length) return;
      const value = this.values[index];
      if (value instanceof Sql) value.into(parts, values);
      else parts.push(`$${values.push(storable(value))}`);
    }
  }
}

export const sql = (strings: TemplateStringsArray, ...values: readonly unknown[]): Sql => new Sql(strings, values);

/** An instant with which a statement compares in many places: bound once, in a type in which no place has a say. */
export class Instant extends Sql {
  /** Its own: the same one may be bound elsewhere in another type. */
  private readonly at: Date;

  constructor(at: Date) {
    super([], []);
    this.at = new Date(at);
  }

  protected override into(parts: string[], values: unknown[]): void {
    const known = values.indexOf(this.at);
    parts.push(`$${known < 0 ? values.push(this.at) : known + 1}::timestamptz`);
  }
}

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

/** A statement's text and the name under which it is prepared. */
type Named = Required<Pick<QueryConfig, 'name' | 'text'>>;

const named = new LRUCache<string, Named>({ max: 2_000 });

/** Values of a statement that is prepared: one with more is a list of rows, which hardly comes twice. */
const PREPARED = 500;

/** As the database takes it: prepared once per connection, under a name made from its text. */
export function statement(query: Sql): QueryConfig {
  const { text, values } = query.flatten();
  return values.length > PREPARED ? { text, values } : { ...namedBy(text), values };
}

/** Always with the same text: what waits for the database would keep one of its own meanwhile. */
function namedBy(text: string): Named {
  const known = named.get(text);
  if (known) return known;
  const made = { name: createHash('sha1').update(text).digest('base64url'), text };
  named.set(text, made);
  return made;
}
