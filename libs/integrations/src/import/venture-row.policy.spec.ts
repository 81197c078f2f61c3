import { isZone } from '@outrigger/kernel';
import { type KnownOfVentures, reviewVentureRow } from './venture-row.policy.js';

const known: KnownOfVentures = {
  origins: ['student', 'faculty', 'staff', 'alumni'],
  stages: ['idea', 'pilot'],
  isZone,
  earlier: new Map([['clearloop', { row: 2, spelling: 'ClearLoop' }]]),
};

const good = {
  name: 'KindField',
  one_liner: 'Cheaper water tests',
  founders: 'Zoë Rossi <Zoe@Example.org>',
  origin: 'Alumni',
  sector: 'water',
  stage: 'pilot',
  time_zone: 'Europe/Paris',
};

const review = (changes: Record<string, string>) => reviewVentureRow({ row: 9, cells: { ...good, ...changes } }, known);

describe('a row of ventures', () => {
  it('leaves open what the file does not tell', () => {
    expect(review({})).toEqual({
      good: {
        name: 'KindField',
        oneLiner: 'Cheaper water tests',
        founders: [{ name: 'Zoë Rossi', email: 'zoe@example.org' }],
        origin: 'alumni',
        sector: 'water',
        stage: 'pilot',
        needs: null,
        languages: null,
        zone: 'Europe/Paris',
        submittedOn: null,
      },
    });
  });

  it.each([
    [
      'A B <a@x.org>; C <c@x.org>',
      [
        ['A B', 'a@x.org'],
        ['C', 'c@x.org'],
      ],
    ],
    [
      '"Rossi, Zoë" <z@x.org>, Bo <b@x.org>',
      [
        ['Rossi, Zoë', 'z@x.org'],
        ['Bo', 'b@x.org'],
      ],
    ],
    [
      'a@x.org\nB <b@x.org>;',
      [
        ['a', 'a@x.org'],
        ['B', 'b@x.org'],
      ],
    ],
  ])('reads the founders %j', (text, expected) => {
    const reviewed = review({ founders: text });
    expect('good' in reviewed && reviewed.good.founders.map(({ name, email }) => [name, email])).toEqual(expected);
  });

  it.each([
    [{ name: '' }, ['name', 'missing']],
    [{ name: 'CLEARLOOP' }, ['name', 'duplicate of row 2 (case differs)']],
    [{ one_liner: 'x' }, ['one_liner', 'too short']],
    [{ founders: '' }, ['founders', 'missing']],
    [{ founders: ';' }, ['founders', 'no e-mail address']],
    [{ founders: 'nobody' }, ['founders', 'no e-mail address']],
    [{ founders: 'A <a@x.org>; nobody' }, ['founders', 'no e-mail address']],
    [{ founders: 'A <a@x>' }, ['founders', 'not an e-mail address']],
    [{ founders: 'A <a@x.org>; B <A@X.org>' }, ['founders', 'the same address twice']],
    [{ founders: Array.from({ length: 21 }, (_, index) => `f${index}@x.org`).join(';') }, ['founders', 'too many']],
    [{ origin: 'investor' }, ['origin', 'not eligible']],
    [{ stage: 'unicorn' }, ['stage', 'not in the list']],
    [{ languages: 'xx' }, ['languages', 'xx: no language code']],
    [{ time_zone: 'Mars/Olympus' }, ['time_zone', 'unknown zone']],
    [{ submitted_on: '31/02/2026' }, ['submitted_on', 'no such day']],
    [{ submitted_on: '2026-02-31' }, ['submitted_on', 'no such day']],
  ])('refuses %j', (changes, fault) => {
    const reviewed = review(changes);
    expect('refused' in reviewed && reviewed.refused.map(({ field, why }) => [field, why])).toEqual([fault]);
  });
});
