import { isZone } from '@outrigger/kernel';
import { type KnownOfMentors, reviewMentorRow } from './mentor-row.policy.js';

const known: KnownOfMentors = {
  backgrounds: [
    { code: 'sales', label: 'Sales' },
    { code: 'law_and_intellectual_property', label: 'Law and intellectual property' },
    { code: 'product', label: 'Product' },
  ],
  hours: { min: 4, max: 24 },
  statuses: ['applied', 'active', 'on_leave'],
  isZone,
  today: '2026-11-23',
  earlier: new Map([['ada@example.org', { row: 5, spelling: 'ada@example.org' }]]),
};

const good = {
  full_name: 'Bo Lind',
  email: 'Bo.Lind@Example.org',
  primary_background: 'Sales',
  time_zone: 'Europe/Paris',
  hours_per_month: '12',
};

const review = (changes: Record<string, string>) => reviewMentorRow({ row: 7, cells: { ...good, ...changes } }, known);
const faults = (changes: Record<string, string>): string[][] => {
  const reviewed = review(changes);
  return 'refused' in reviewed ? reviewed.refused.map(({ field, why }) => [field, why]) : [];
};

describe('a row of mentors', () => {
  it('leaves open what the file does not tell', () => {
    expect(review({})).toEqual({
      good: {
        name: 'Bo Lind',
        email: 'bo.lind@example.org',
        primaryBackground: 'sales',
        otherBackgrounds: null,
        expertise: null,
        languages: null,
        zone: 'Europe/Paris',
        hoursPerMonth: 12,
        canLead: null,
        status: null,
        joinedOn: null,
        warrantSignedOn: null,
      },
    });
  });

  it.each([
    [{ primary_background: 'LAW & intellectual-property' }, { primaryBackground: 'law_and_intellectual_property' }],
    [{ primary_background: 'law_and_intellectual_property' }, { primaryBackground: 'law_and_intellectual_property' }],
    [{ other_backgrounds: 'product; Sales ;product' }, { otherBackgrounds: ['product', 'sales'] }],
    [{ expertise: 'pricing, exit' }, { expertise: ['pricing', 'exit'] }],
    [{ expertise: 'mergers, acquisitions; tax' }, { expertise: ['mergers, acquisitions', 'tax'] }],
    [{ languages: 'EN;de' }, { languages: ['en', 'de'] }],
    [{ hours_per_month: '12,0' }, { hoursPerMonth: 12 }],
    [{ can_lead: 'X' }, { canLead: true }],
    [{ can_lead: 'Nein' }, { canLead: false }],
    [{ status: 'On leave' }, { status: 'on_leave' }],
    [{ joined_on: ' 2024-02-29 ' }, { joinedOn: '2024-02-29' }],
    [{ warrant_signed_on: '2019-01-01' }, { warrantSignedOn: '2019-01-01' }],
    [{ full_name: '=HYPERLINK("http://evil.example","x")' }, { name: '=HYPERLINK("http://evil.example","x")' }],
  ])('reads %j', (changes, expected) => {
    expect(review(changes)).toMatchObject({ good: expected });
  });

  it.each([
    [{ full_name: ' ' }, ['full_name', 'missing']],
    [{ full_name: 'x'.repeat(121) }, ['full_name', 'too long']],
    [{ email: '' }, ['email', 'missing']],
    [{ email: 'bo at example.org' }, ['email', 'not an e-mail address']],
    [{ email: 'bo@example' }, ['email', 'not an e-mail address']],
    [{ email: 'a@b.org, c@d.org' }, ['email', 'not an e-mail address']],
    [{ email: 'ada@example.org' }, ['email', 'duplicate of row 5']],
    [{ email: 'ADA@example.org' }, ['email', 'duplicate of row 5 (case differs)']],
    [{ primary_background: 'wizardry' }, ['primary_background', 'not in the list']],
    [{ other_backgrounds: 'sales;wizardry' }, ['other_backgrounds', 'wizardry: not in the list']],
    [{ languages: 'english' }, ['languages', 'english: no language code']],
    [{ languages: 'en;xx;zz' }, ['languages', 'xx, zz: no language code']],
    [{ languages: 'xa;xb;xc;xd;xe' }, ['languages', 'xa, xb, xc and others: no language code']],
    [{ expertise: Array.from({ length: 31 }, (_, index) => `skill ${index}`).join(';') }, ['expertise', 'too many']],
    [{ time_zone: 'Mars/Olympus' }, ['time_zone', 'unknown zone']],
    [{ time_zone: 'CET' }, ['time_zone', 'unknown zone']],
    [{ hours_per_month: 'ten' }, ['hours_per_month', 'not a number']],
    [{ hours_per_month: '1e1' }, ['hours_per_month', 'not a number']],
    [{ hours_per_month: '10.5' }, ['hours_per_month', 'not a whole number']],
    [{ hours_per_month: '3' }, ['hours_per_month', 'out of range']],
    [{ hours_per_month: '25' }, ['hours_per_month', 'out of range']],
    [{ hours_per_month: '-8' }, ['hours_per_month', 'out of range']],
    [{ can_lead: 'perhaps' }, ['can_lead', 'neither yes nor no']],
    [{ status: 'resting' }, ['status', 'not in the list']],
    [{ joined_on: '2026-02-29' }, ['joined_on', 'no such day']],
    [{ joined_on: '01/02/2026' }, ['joined_on', 'no such day']],
    [{ warrant_signed_on: '2026-11-24' }, ['warrant_signed_on', 'a day to come']],
  ])('refuses %j', (changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it('tells every reason of a row at once, each with its value and what to do', () => {
    const reviewed = review({ email: '', hours_per_month: 'ten', time_zone: 'Mars/Olympus' });
    expect(reviewed).toEqual({
      refused: [
        { row: 7, field: 'email', value: null, why: 'missing', mend: 'Every row needs email: fill it in.' },
        {
          row: 7,
          field: 'time_zone',
          value: 'Mars/Olympus',
          why: 'unknown zone',
          mend: expect.stringContaining('Europe/Paris'),
        },
        {
          row: 7,
          field: 'hours_per_month',
          value: 'ten',
          why: 'not a number',
          mend: 'Write a whole number from 4 to 24.',
        },
      ],
    });
  });

  it('tells only that the row is broken when it is', () => {
    const broken = { value: 'x', why: 'more cells than columns', mend: 'Mend it.' };
    expect(reviewMentorRow({ row: 3, cells: {}, broken }, known)).toEqual({
      refused: [{ row: 3, field: 'row', ...broken }],
    });
  });
});
