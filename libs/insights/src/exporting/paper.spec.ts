import { extractText, getDocumentProxy } from 'unpdf';
import { printed, type Report } from './paper.js';

const table = {
  columns: ['Name', 'Number', 'Unknown'],
  rows: Array.from({ length: 90 }, (_, at) => [`Row ${at}`, 1000 + at, null]),
  widths: [3, 1, 1],
};
const report: Report = {
  programme: 'Łódź',
  title: 'A report',
  subtitle: 'Of a year',
  parts: [{ title: 'Rows', table }],
};

async function read(changes: Partial<Report> = {}) {
  const pdf = await getDocumentProxy(new Uint8Array(await printed({ ...report, ...changes })));
  const { info } = await pdf.getMetadata();
  return { info: info as Record<string, unknown>, pages: (await extractText(pdf)).text };
}

describe('a report on paper', () => {
  it('goes on over pages, each with the head of the table and its number', async () => {
    const { pages } = await read();
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, at) => {
      expect(page).toContain('Name Number Unknown');
      expect(page).toContain(`Łódź: a report · ${at + 1} of ${pages.length}`);
    });
    expect(pages.at(-1)).toContain('Row 89 1,089 –');
  });

  it('says what it is, whose, and in which language', async () => {
    const { info } = await read();
    expect(info).toMatchObject({ Title: 'Łódź: a report', Author: 'Łódź', Language: 'en-GB' });
  });

  it('keeps the paragraphs of a part together', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Line ${at}`);
    const { pages } = await read({ parts: ['One', 'Two', 'Three'].map((title) => ({ title, paragraphs: lines })) });
    expect(pages.map((page) => /One|Two|Three/.exec(page)?.[0])).toEqual(['One', 'Two', 'Three']);
  });
});
