import { type Tongue, TONGUES } from '@outrigger/kernel';
import { placesOf } from '../wording/letter-texts.js';
import { LETTER_KIND_NAMES } from '../wording/kinds.js';
import { reviewWords } from '../wording/wording.policy.js';
import { language } from './texts.js';
import { dateOf, hoursOf, momentOf, shortDay } from './times.js';

const OTHERS = TONGUES.filter((tongue) => tongue !== 'en');

/** Texts that are the same in some other language, because nothing of them is English. */
const SAME = [
  'common.comma',
  'common.minutes',
  'common.part.mentor',
  'feed.name.person',
  'feed.name.programme',
  'feed.name.room',
  'kit.point',
  'meeting.point',
  'list.no',
];

/** Words of English that no other language of ours has. */
const ENGLISH = /\b(the|you|your|and|with|of|is|are|not|have|we|this|session|office|report|agenda for)\b/i;

/** Every text by its path. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, text]): [string, string][] => {
    const at = path ? `${path}.${name}` : name;
    return typeof text === 'string' ? [[at, text]] : textsOf(text as object, at);
  });
}

const placesIn = (text: string): string[] => [...text.matchAll(/\{[^{}]*\}/g)].map(([place]) => place).toSorted();
const unique = (places: readonly string[]): string[] => [...new Set(places)];

const english = new Map(textsOf(language('en').words));

describe.each(OTHERS)('the letters in %s', (tongue) => {
  const texts = textsOf(language(tongue).words);

  it('have the places of the English, and no other', () => {
    const told = texts.map(([path, text]) => [path, unique(placesIn(text))]);
    expect(told).toEqual(texts.map(([path]) => [path, unique(placesIn(english.get(path) ?? ''))]));
  });

  it('have as many paragraphs, and the button in one of its own', () => {
    const shape = (text: string): unknown[] => text.split('\n\n').map((paragraph) => paragraph === '{link}');
    expect(texts.map(([path, text]) => [path, shape(text)])).toEqual(
      texts.map(([path]) => [path, shape(english.get(path) ?? '')]),
    );
  });

  it('leave no English', () => {
    const same = texts.filter(([path, text]) => text !== '' && text === english.get(path));
    expect(same.map(([path]) => path).filter((path) => !SAME.includes(path))).toEqual([]);
    const left = texts.filter(([, text]) => ENGLISH.test(text.replaceAll(/\{\w+\}/g, '')));
    expect(left.map(([, text]) => text)).toEqual([]);
  });

  it('are texts that a programme could have written', () => {
    const { wording } = language(tongue).words;
    for (const kind of LETTER_KIND_NAMES)
      expect([kind, reviewWords(wording[kind], placesOf(kind))]).toEqual([kind, []]);
  });
});

describe('a letter says its days', () => {
  const at = new Date('2026-03-12T13:00:00Z');
  const paris = 'Europe/Paris';

  it.each<[Tongue | 'pt-BR' | 'de', string, string, string]>([
    ['en', 'Thursday, March 12, 2026', 'Mar 12', 'Paris time'],
    ['fr', 'jeudi 12 mars 2026', '12 mars', 'heure de Paris'],
    ['es', 'jueves, 12 de marzo de 2026', '12 mar', 'hora de Paris'],
    ['pt', 'quinta-feira, 12 de março de 2026', '12 de mar.', 'hora de Paris'],
    ['pt-BR', 'quinta-feira, 12 de março de 2026', '12 de mar.', 'hora de Paris'],
    ['ar', 'الخميس، 12 مارس 2026', '12 مارس', 'بتوقيت Paris'],
    ['de', 'Thursday, 12 March 2026', '12 Mar', 'Paris time'],
  ])('in %s', (locale, day, short, city) => {
    const tongue = language(locale);
    expect(dateOf('2026-03-12', tongue)).toBe(day);
    expect(shortDay(at, paris, tongue)).toBe(short);
    expect(momentOf(at, paris, tongue)).toContain(day);
    expect(hoursOf(at, new Date('2026-03-12T14:30:00Z'), paris, tongue)).toContain(city);
  });

  it('from right to left in Arabic alone', () => {
    expect(TONGUES.filter((tongue) => language(tongue).direction === 'rtl')).toEqual(['ar']);
  });
});
