import { Instant, join, raw, sql, statement } from './sql.js';

describe('a statement', () => {
  it('numbers what is bound in reading order, through all pieces', () => {
    const piece = sql`b = ${2} and ${join([sql`c = ${3}`, raw('d'), sql`e = ${'5'}`], ' or ')}`;
    const { text, values } = sql`select ${1} where ${piece} limit ${4}`.flatten();
    expect(text).toBe('select $1 where b = $2 and c = $3 or d or e = $4 limit $5');
    expect(values).toEqual([1, 2, 3, '5', 4]);
  });

  it('binds an instant once, in its own type wherever it stands', () => {
    const now = new Instant(new Date(0));
    const { text, values } = sql`a = ${now}::date and b = ${1} and c > ${now}`.flatten();
    expect(text).toBe('a = $1::timestamptz::date and b = $2 and c > $1::timestamptz');
    expect(values).toEqual([new Date(0), 1]);
  });

  it('lets nobody else have a say in the type of an instant', () => {
    const at = new Date(0);
    expect(sql`a = ${at} and b > ${new Instant(at)}`.flatten().text).toBe('a = $1 and b > $2::timestamptz');
  });

  it('has one name and one text, however often it is put together', () => {
    const made = (value: number) => statement(sql`select ${value}`);
    expect(made(1)).toEqual({ ...made(2), values: [1] });
    expect(made(1).name).not.toBe(statement(sql`select ${1}::int`).name);
  });

  it('is not prepared when it is a list of rows', () => {
    const rows = Array.from({ length: 501 }, (_, index) => sql`${index}`);
    expect(statement(sql`values ${join(rows)}`).name).toBeUndefined();
  });

  it('refuses the character NUL before the database is asked', () => {
    expect(() => statement(sql`select ${'a\0b'}`)).toThrow('cannot contain the character NUL');
  });
});
