import { extractText, getDocumentProxy } from 'unpdf';
import { type Certificate, paperOf } from './certificate.pdf.js';

const certificate: Certificate = {
  url: 'https://outrigger.example.org/verify/abc',
  holder: 'Łukasz Đặng',
  organisation: 'Владимирский университет',
  title: 'Immersion',
  parts: ['curriculum', 'observation'],
  issuedAt: new Date('2026-11-28T10:00:00Z'),
  issuer: 'Κέντρο',
  color: '#0f4c5c',
};

async function pagesOf(changes: Partial<Certificate> = {}): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await paperOf({ ...certificate, ...changes })));
  return (await extractText(pdf)).text;
}

describe('a certificate on paper', () => {
  it('names people and places in the letters that they write themselves in, and its day in words', async () => {
    const [page = ''] = await pagesOf();
    for (const words of ['Łukasz Đặng', 'of Владимирский университет has completed', 'Observation of a real team']) {
      expect(page).toContain(words);
    }
    expect(page).toContain('Issued by Κέντρο on 28 November 2026');
    expect(page).toContain('Verify at https://outrigger.example.org/verify/abc');
  });

  it('is one page, however long the names', async () => {
    const long = 'Παπαδοπούλου-Χατζηγεωργίου '.repeat(4).trim();
    expect(
      await pagesOf({
        holder: long,
        organisation: long,
        parts: ['curriculum', 'observation', 'meeting', 'informal', 'strategy'],
      }),
    ).toHaveLength(1);
  });
});
