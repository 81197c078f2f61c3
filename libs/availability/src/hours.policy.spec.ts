import { reviewDated, reviewWeek, reviewWhose } from './hours.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('whose hours are told', () => {
  it.each<[boolean, boolean, string[]]>([
    [true, false, []],
    [false, true, []],
    [false, false, ['NOT_YOUR_TIME']],
  ])('own %s, by the office %s', (own, byOffice, expected) => {
    expect(codes(reviewWhose({ own, byOffice }))).toEqual(expected);
  });
});

describe('hours of a week', () => {
  const day = (from: string, to: string, of = 1) => [{ day: of, from, to }];
  it.each<[string, ReturnType<typeof day>, string | null, string[]]>([
    ['none at all', [], null, []],
    ['a morning', day('09:00', '12:00'), 'Europe/Paris', []],
    ['over midnight', day('22:00', '02:00', 7), 'Asia/Kolkata', []],
    ['to the end of the day', day('18:00', '24:00'), null, []],
    ['from the end of the day', day('24:00', '08:00'), null, ['NO_SUCH_HOUR']],
    ['of no clock', day('9:00', '25:10'), null, ['NO_SUCH_HOUR']],
    ['of no day, in no zone', day('09:00', '10:00', 8), 'Mars/Olympus', ['NO_SUCH_ZONE', 'NO_SUCH_DAY']],
  ])('%s', (_, weekly, zone, expected) => {
    expect(codes(reviewWeek(weekly, zone))).toEqual(expected);
  });
});

describe('days with other hours', () => {
  it.each<[string, string, string, string[]]>([
    ['of a day', '2027-01-15', '2027-01-15', []],
    ['that have begun', '2027-01-10', '2027-01-15', []],
    ['that are over', '2027-01-10', '2027-01-14', ['OVER_ALREADY']],
    ['backwards', '2027-01-20', '2027-01-19', ['ENDS_BEFORE_START']],
    ['of a year', '2027-02-01', '2028-02-01', []],
    ['of more', '2027-02-01', '2028-02-02', ['TOO_LONG']],
  ])('%s', (_, fromOn, untilOn, expected) => {
    expect(codes(reviewDated({ fromOn, untilOn, windows: [], today: '2027-01-15' }))).toEqual(expected);
  });
});
