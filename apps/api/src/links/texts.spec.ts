import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Spoken, TONGUES } from '@outrigger/kernel';
import { inTongue } from './refusals.texts.js';

const ROOT = resolve(import.meta.dirname, '../../../..');
/** What every room says on its pages. */
const FILES = ['libs', 'apps/api/src']
  .flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  )
  .filter((file) => file.endsWith('.texts.ts') && !file.includes('refusals'));

/** Alike in two languages, and English in neither. */
const SAME = ['no', 'sector'];

const textsOf = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[`${path}${name}`, text]] : textsOf(text as object, `${path}${name}.`),
  );
const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

describe('pages behind links', () => {
  it('are found', () => expect(FILES.length).toBeGreaterThan(12));

  it.each(FILES)('%s says the same in every language', async (file) => {
    const spoken = Object.values((await import(resolve(ROOT, file))) as Record<string, unknown>).filter(
      (value): value is Spoken<object> => typeof value === 'object' && value !== null && 'ar' in value,
    );
    expect(spoken).toHaveLength(1);
    for (const texts of spoken) {
      const english = new Map(textsOf(texts.en));
      for (const tongue of TONGUES.filter((each) => each !== 'en')) {
        const others = textsOf(texts[tongue]);
        expect(others.map(([path, text]) => [tongue, path, placesIn(text)])).toEqual(
          [...english].map(([path, text]) => [tongue, path, placesIn(text)]),
        );
        const same = others
          .filter(([path, text]) => text === english.get(path) && /\p{L}/u.test(text))
          .map(([path]) => path);
        expect(same.filter((path) => !SAME.includes(path.split('.').at(-1) ?? ''))).toEqual([]);
      }
    }
  });

  it('say reasons in the reader’s language, and those that it does not know in English', () => {
    const known = { code: 'FIELD_MISSING', message: 'Please give: Nom', field: 'name' };
    const other = { code: 'SOMETHING', message: 'Something.' };
    const fields = [{ name: 'name', label: 'Nom', kind: 'text' }] as const;
    expect(inTongue([known, other], 'fr', fields).map(({ message }) => message)).toEqual([
      'Merci d’indiquer\u00a0: Nom',
      'Something.',
    ]);
    expect(inTongue([known], 'en', fields)).toEqual([known]);
  });
});
