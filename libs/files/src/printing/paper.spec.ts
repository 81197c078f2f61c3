import { extractText, getDocumentProxy } from 'unpdf';
import { runsOf } from './faces.js';
import { bytesOf, Paper } from './paper.js';

async function printedOf(words: readonly string[]): Promise<string> {
  const paper = new Paper({ title: 'Names', author: 'Ours', language: 'en-GB' });
  const done = bytesOf(paper);
  paper.section();
  for (const each of words) paper.say('P', { size: 10, face: 'bold' }, each);
  paper.end();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await done)), { mergePages: true });
  return text;
}

describe('what is printed', () => {
  it.each(['Łukasz Żółć', 'Đặng Nguyễn', 'Αθηνά Παπαδοπούλου', 'Ångström', 'Владимир', '12 000 € – “ok” …'])(
    'reads %s',
    async (name) => {
      expect(await printedOf([name])).toContain(name);
    },
  );

  it('is tagged, so that it can be read aloud', async () => {
    const paper = new Paper({ title: 'Names', author: 'Ours', language: 'fr' });
    const done = bytesOf(paper);
    paper.section();
    paper.say('H1', { size: 20 }, 'Heading');
    paper.end();
    const pdf = await getDocumentProxy(new Uint8Array(await done));
    expect(await (await pdf.getPage(1)).getStructTree()).toMatchObject({
      children: [{ role: 'Document', children: [{ role: 'Sect', children: [{ role: 'H1' }] }] }],
    });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  });
});

describe('text of two directions', () => {
  it.each([
    ['Łukasz, 2026', ['Łukasz, 2026']],
    ['محمد الأمين', ['<محمد الأمين']],
    ['of جامعة القاهرة has', ['of ', '<جامعة القاهرة', ' has']],
    ['A: شركة 2026 ناشئة, B', ['A: ', '< ناشئة', '2026', '<شركة ', ', B']],
    ['יוסי כהן (CEO)', ['<יוסי כהן', ' (CEO)']],
    ['Ångström', ['Ångström']],
    ['', []],
  ])('%s stands as %j', (text, expected) => {
    expect(runsOf(text).map((run) => `${run.isRightToLeft ? '<' : ''}${run.text}`)).toEqual(expected);
  });
});
