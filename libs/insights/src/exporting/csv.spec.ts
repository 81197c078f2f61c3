import { csvOf } from './csv.js';

describe('a table as CSV', () => {
  it.each([
    [['need', 18.8, null], 'need,18.8,'],
    [['=1+1', '@a', '-x', '+y', '\tz'], "'=1+1,'@a,'-x,'+y,'\tz"],
    [[-30.3], '-30.3'],
    [['a "b", c', 'two\nlines'], '"a ""b"", c","two\nlines"'],
  ])('%j is %j', (row, line) => {
    expect(csvOf([row])).toBe(`\uFEFF${line}\r\n`);
  });
});
