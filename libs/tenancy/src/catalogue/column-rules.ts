import { each, type Declared, type Rule } from './rule.js';
import type { Column, Snapshot } from './snapshot.js';

/** Columns that no reason excuses; the migrations' own table is its library's. */
const plain = ({ columns }: Snapshot, { columns: excused }: Declared): readonly Column[] =>
  columns.filter(({ table, name }) => !(`${table}.${name}` in excused) && !(table in excused));

const says = ({ table, name, type }: Column): string => `${table}.${name}: ${type}`;

const INSTANT = /^time(?!stamp\(3\) with time zone(\[\])?$)/;
const BOUNDED = /^(character|bpchar|"char"|name\b)/;
const ID = /(^|_)id$/;

export const COLUMN_RULES: readonly Rule[] = [
  {
    name: 'instants',
    wrong: 'A column of time forgets its zone, or keeps more than the milliseconds that a client can say.',
    mend: 'timestamptz(3)',
    look: (snapshot, declared) =>
      each(plain(snapshot, declared), (column) => (INSTANT.test(column.type) ? says(column) : undefined)),
  },
  {
    name: 'text is text',
    wrong: 'A text pads or cuts what people write, or is a choice that no later migration can take back.',
    mend: 'text, with a check where it is a choice or has a length',
    look: (snapshot, declared) =>
      each(plain(snapshot, declared), (column) =>
        BOUNDED.test(column.type) || column.typeKind === 'e' ? says(column) : undefined,
      ),
  },
  {
    name: 'ids are uuids',
    wrong: 'An id can be counted or guessed.',
    mend: 'uuid',
    look: (snapshot, declared) =>
      each(
        plain(snapshot, declared).filter(({ name }) => ID.test(name)),
        (column) => (column.type === 'uuid' && !column.identity ? undefined : says(column)),
      ),
  },
];
