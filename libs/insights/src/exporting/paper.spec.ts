import { plain, printed } from './paper.js';

describe('what is printed', () => {
  it.each([
    ['Łucja Nørgaard', 'Lucja Nørgaard'],
    ['Żółć – café', 'Zólc – café'],
    ['東京 2026', '?? 2026'],
    ['12 000 €', '12 000 €'],
  ])('%s reads %s', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it('is a PDF that goes on over pages', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`Row ${at}`, at]);
    const table = { columns: ['Name', 'Number'], rows, widths: [3, 1] };
    const paper = await printed({ title: 'A report', subtitle: 'Of a year', parts: [{ title: 'Rows', table }] });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  });
});
