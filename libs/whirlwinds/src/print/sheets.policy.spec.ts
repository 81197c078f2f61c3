import { type Seating, sheetsOf } from './sheets.policy.js';

const seat = (round: number, table: number, mentor: string, venture: string): Seating => ({
  round,
  clock: `17:${round}0`,
  table,
  mentor,
  venture,
});
const PLAN = [seat(1, 1, 'Ada', 'Calder'), seat(0, 2, 'Ben', 'Aquaflow'), seat(0, 1, 'Ada', 'Brightloom')];

describe('A2: the plan on paper', () => {
  it('has a page a table, with whoever comes to it round by round', () => {
    expect(sheetsOf(PLAN, 'table').map(({ title, subtitle, rows }) => [title, subtitle, ...rows.flat()])).toEqual([
      ['Table 1', 'Ada', '1', '17:00', 'Brightloom', '2', '17:10', 'Calder'],
      ['Table 2', 'Ben', '1', '17:00', 'Aquaflow'],
    ]);
  });

  it('has a page a person, mentors first, with the table they go to', () => {
    expect(sheetsOf(PLAN, 'person').map(({ title, rows }) => [title, ...rows.flat()])).toEqual([
      ['Ada', '1', '17:00', '1', 'Brightloom', '2', '17:10', '1', 'Calder'],
      ['Ben', '1', '17:00', '2', 'Aquaflow'],
      ['Aquaflow', '1', '17:00', '2', 'Ben'],
      ['Brightloom', '1', '17:00', '1', 'Ada'],
      ['Calder', '2', '17:10', '1', 'Ada'],
    ]);
  });

  it('has no page for a plan that nobody meets in', () => {
    expect(sheetsOf([], 'table')).toEqual([]);
  });
});
