import { fill, formatOf, type Spoken, type Tongue, tongueOf } from '@outrigger/kernel';

const en = {
  when: 'When',
  where: 'Where',
  wants: 'Wants',
  word: 'A word to the office, if you like',
  come: 'I come',
  done: 'Done. Thank you.',
  thanks: 'Thank you for telling us.',
  zone: '{time}, {city} time',
};

/** What several pages say. */
const PHRASES: Spoken<typeof en> = {
  en,
  fr: {
    when: 'Quand',
    where: 'Où',
    wants: 'Cherche',
    word: 'Un mot au bureau, si vous le voulez',
    come: 'Je viens',
    done: 'C’est fait. Merci.',
    thanks: 'Merci de nous l’avoir dit.',
    zone: '{time}, heure de {city}',
  },
  es: {
    when: 'Cuándo',
    where: 'Dónde',
    wants: 'Busca',
    word: 'Unas palabras a la oficina, si quiere',
    come: 'Voy',
    done: 'Hecho. Gracias.',
    thanks: 'Gracias por decírnoslo.',
    zone: '{time}, hora de {city}',
  },
  pt: {
    when: 'Quando',
    where: 'Onde',
    wants: 'Procura',
    word: 'Uma palavra à coordenação, se quiser',
    come: 'Eu vou',
    done: 'Feito. Obrigado.',
    thanks: 'Obrigado por nos avisar.',
    zone: '{time}, hora de {city}',
  },
  ar: {
    when: 'الموعد',
    where: 'المكان',
    wants: 'يبحث عن',
    word: 'كلمة إلى المكتب، إن شئتم',
    come: 'سأحضر',
    done: 'تمّ. شكرًا لكم.',
    thanks: 'شكرًا لإخبارنا.',
    zone: '{time}، بتوقيت {city}',
  },
};

/** How a page speaks to its reader. */
export interface Speech {
  readonly tongue: Tongue;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly phrases: (typeof PHRASES)[Tongue];
}

export function speechIn(locale: string): Speech {
  const tongue = tongueOf(locale);
  return { tongue, locale: formatOf(locale), phrases: PHRASES[tongue] };
}

/** `Thursday, 12 March 2026 at 14:00, Paris time`: a city says more to a reader than an abbreviation. */
export function momentWords(instant: Date, zone: string, speech: Speech): string {
  const style = { dateStyle: 'full', timeStyle: 'short', timeZone: zone } as const;
  return inCity(new Intl.DateTimeFormat(speech.locale, style).format(instant), zone, speech);
}

/** `Thursday, 12 March 2026, 14:00 – 15:30, Paris time`. */
export function stretchWords(from: Date, to: Date, zone: string, speech: Speech): string {
  const style = { dateStyle: 'full', timeStyle: 'short', timeZone: zone } as const;
  return inCity(new Intl.DateTimeFormat(speech.locale, style).formatRange(from, to), zone, speech);
}

function inCity(time: string, zone: string, { phrases }: Speech): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return city === 'UTC' ? `${time} UTC` : fill(phrases.zone, { time, city });
}
