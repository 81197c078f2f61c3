import {
  reviewArrangement,
  type Applying,
  CONSENT,
  INTERVIEW_QUESTIONS,
  NOMINATIONS_A_DAY,
  reviewApplication,
  reviewNomination,
  reviewSheet,
} from './application.policy.js';

const rules = { backgrounds: new Set(['product', 'finance']) };
const good: Applying = {
  email: 'ada@example.org',
  primaryBackground: 'product',
  otherBackgrounds: [],
  zone: 'Europe/Paris',
  hoursPerMonth: 12,
  references: [{ email: 'ben@example.org' }, { email: 'cy@example.org' }],
  consentVersion: CONSENT.version,
};

describe('C1: an application', () => {
  it.each<[string, Partial<Applying>, string[]]>([
    ['that is whole', {}, []],
    ['with one reference', { references: [{ email: 'ben@example.org' }] }, ['TWO_REFERENCES']],
    [
      'with one person twice',
      { references: [{ email: 'ben@example.org' }, { email: ' BEN@example.org' }] },
      ['TWO_REFERENCES'],
    ],
    [
      'that names itself',
      { references: [{ email: 'Ada@example.org' }, { email: 'cy@example.org' }] },
      ['OWN_REFERENCE'],
    ],
    ['without consent', { consentVersion: null }, ['CONSENT_NEEDED']],
    ['with consent to another sentence', { consentVersion: 0 }, ['CONSENT_NEEDED']],
    [
      'of an unknown background, for an hour',
      { primaryBackground: 'x', hoursPerMonth: 1 },
      ['NO_SUCH_BACKGROUND', 'HOURS_OUT_OF_RANGE'],
    ],
  ])('%s', (_, changes, refused) => {
    expect(reviewApplication({ ...good, ...changes }, rules).map(({ code }) => code)).toEqual(refused);
  });
});

describe('C1: a nomination', () => {
  it.each([
    [NOMINATIONS_A_DAY - 1, []],
    [NOMINATIONS_A_DAY, ['TOO_MANY_NOMINATIONS']],
  ])('after %i of the same day', (today, refused) => {
    expect(reviewNomination(today).map(({ code }) => code)).toEqual(refused);
  });
});

describe('C1: the sheet of an interview', () => {
  const whole = INTERVIEW_QUESTIONS.map((question) => ({ question, rating: 4 }));
  it.each([
    ['whole', whole, false, []],
    ['a question left out', whole.slice(1), false, ['SHEET_OPEN']],
    ['a question twice', [...whole, ...whole.slice(0, 1)], false, ['SHEET_OPEN']],
    ['a second time', whole, true, ['SHEET_FILED']],
  ])('%s', (_, ratings, isFiled, refused) => {
    expect(reviewSheet(ratings, isFiled).map(({ code }) => code)).toEqual(refused);
  });
});

describe('C1: an interview', () => {
  const now = new Date('2026-03-10T10:00:00Z');
  const later = new Date('2026-03-11T10:00:00Z');
  it.each([
    ['of an applicant, tomorrow', 'applied', later, []],
    ['a second one', 'screening', later, []],
    ['of an applicant, now', 'applied', now, ['INTERVIEW_IN_PAST']],
    ['of somebody who was declined', 'declined', later, ['APPLICATION_DECIDED']],
    ['of a mentor', 'probation', later, ['APPLICATION_DECIDED']],
  ])('%s', (_, status, startsAt, refused) => {
    expect(reviewArrangement(status, startsAt, now).map(({ code }) => code)).toEqual(refused);
  });
});
