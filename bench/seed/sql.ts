/** One set of rows, written by one statement for all programmes from `$1` to `$2`. */
export interface Filling {
  readonly what: string;
  readonly text: string;
}

/** Same words, same id: 122 bits of their MD5 as a UUID of version 8. */
export const ID_FUNCTION = `create or replace function pg_temp.id(thing text, p int, n int default 0, m int default 0) returns uuid
  language sql immutable parallel safe as $$
    select overlay(overlay(md5(thing || ' ' || p || ' ' || n || ' ' || m) placing '8' from 13) placing 'a' from 17)::uuid $$`;

export const id = (thing: string, ...numbers: readonly string[]): string =>
  `pg_temp.id('${thing}', ${numbers.join(', ')})`;
export const TENANT = id('tenant', 'p');
export const PROGRAMMES = 'generate_series($1::int, $2::int) p';
export const DAY = `date_trunc('day', now() at time zone 'utc') at time zone 'utc'`;

export const series = (name: string, last: number | string, first = 1): string =>
  `cross join generate_series(${first}, ${last}) ${name}`;
export const pick = (list: string, by: string): string => `(${list})[1 + (${by}) % array_length(${list}, 1)]`;
export const words = (...list: readonly string[]): string => `array[${list.map((word) => `'${word}'`).join(', ')}]`;
export const codes = (table: string): string => `(select array_agg(code order by position) from ${table})`;
