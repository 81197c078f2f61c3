import {
  address,
  day,
  Fault,
  type Earlier,
  type Judge,
  language,
  listOf,
  need,
  oneOf,
  type Reviewed,
  settle,
  type SheetRow,
  take,
  unlessEarlier,
  words,
  yesOrNo,
  zone,
} from './row.policy.js';

/** A mentor as a file tells of them; null is what it does not tell. */
export interface MentorRow {
  readonly name: string;
  readonly email: string;
  readonly primaryBackground: string;
  readonly otherBackgrounds: readonly string[] | null;
  readonly expertise: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly zone: string;
  readonly hoursPerMonth: number;
  readonly canLead: boolean | null;
  readonly status: string | null;
  readonly joinedOn: string | null;
  /** The day on the paper (C2). */
  readonly warrantSignedOn: string | null;
}

/** What the programme knows before it reads a row. */
export interface KnownOfMentors {
  /** The network's list (T3). */
  readonly backgrounds: readonly { readonly code: string; readonly label: string }[];
  /** Hours a month (C3). */
  readonly hours: { readonly min: number; readonly max: number };
  readonly statuses: readonly string[];
  readonly isZone: (text: string) => boolean;
  /** In the programme's zone. */
  readonly today: string;
  readonly earlier: Earlier;
}

/** Entries of a list of one mentor's. */
const LONGEST_LIST = 30;

/** Reads one row of a table of mentors (C1, C2, C3, T2, T3). */
export function reviewMentorRow(row: SheetRow, known: KnownOfMentors): Reviewed<MentorRow> {
  const { cells } = row;
  return settle<MentorRow>(row, {
    name: need(cells, 'full_name', words(1, 120)),
    email: need(cells, 'email', unlessEarlier(known.earlier, address)),
    primaryBackground: need(cells, 'primary_background', background(known)),
    otherBackgrounds: take(cells, 'other_backgrounds', listOf(background(known), LONGEST_LIST)),
    expertise: take(cells, 'expertise', listOf(words(1, 80), LONGEST_LIST)),
    languages: take(cells, 'languages', listOf(language, LONGEST_LIST)),
    zone: need(cells, 'time_zone', zone(known.isZone)),
    hoursPerMonth: need(cells, 'hours_per_month', hours(known)),
    canLead: take(cells, 'can_lead', yesOrNo),
    status: take(cells, 'status', oneOf(known.statuses)),
    joinedOn: take(cells, 'joined_on', day),
    warrantSignedOn: take(cells, 'warrant_signed_on', signed(known)),
  });
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** By code or by label. @returns the code. */
const background =
  ({ backgrounds }: KnownOfMentors): Judge<string> =>
  (text) => {
    const wanted = folded(text);
    const found = backgrounds.find(({ code, label }) => folded(code) === wanted || folded(label) === wanted);
    return (
      found?.code ?? new Fault('not in the list', `Write one of ${backgrounds.map(({ label }) => label).join(', ')}.`)
    );
  };

const hours =
  ({ hours: { min, max } }: KnownOfMentors): Judge<number> =>
  (text) => {
    const mend = `Write a whole number from ${min} to ${max}.`;
    if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return new Fault('not a number', mend);
    const value = Number(text.replace(',', '.'));
    if (!Number.isInteger(value)) return new Fault('not a whole number', mend);
    return value < min || value > max ? new Fault('out of range', mend) : value;
  };

/** C2: nobody has signed on a day to come. A warrant that has run out is history, and welcome. */
const signed =
  ({ today }: KnownOfMentors): Judge<string> =>
  (text) => {
    const judged = day(text);
    return typeof judged === 'string' && judged > today
      ? new Fault('a day to come', 'Write the day on the signed paper, or leave it empty.')
      : judged;
  };
