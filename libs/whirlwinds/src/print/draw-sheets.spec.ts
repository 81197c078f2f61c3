import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';
import { drawSheets } from './draw-sheets.js';
import type { Sheet } from './sheets.policy.js';

const HEADING = { programme: 'Ours', title: 'Spring whirlwind', lead: 'Monday, 9 November 2026' };

const sheet = (title: string, rows: number): Sheet => ({
  title,
  subtitle: 'Владимир',
  columns: ['Round', 'At', 'Venture'],
  rows: Array.from({ length: rows }, (_, at) => [String(at + 1), '17:00', `Ångström ${at + 1}`]),
});

describe('the plan on paper', () => {
  it('has a page a sheet, with names as they are written, and goes on where there is too much', async () => {
    const sheets = [...Array.from({ length: 6 }, (_, at) => sheet(`Table ${at + 1}`, 3)), sheet('Łukasz Żółć', 30)];
    const bytes = await buffer(drawSheets(HEADING, sheets));
    const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect(pages).toHaveLength(8);
    for (const words of ['Table 1', 'Владимир', '3 17:00 Ångström 3', 'sheet 1 of 7'])
      expect(pages[0]).toContain(words);
    for (const page of pages.slice(6)) {
      for (const words of ['Łukasz Żółć', 'Round At Venture', 'sheet 7 of 7']) expect(page).toContain(words);
    }
  });
});
