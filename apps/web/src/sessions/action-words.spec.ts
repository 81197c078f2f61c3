import { type Person, readAction } from './action-words';

const MONDAY = new Date(2026, 10, 23);
const people: Person[] = [
  { membershipId: 'm', name: 'Mia Holt' },
  { membershipId: 't', name: 'Tom Berg' },
  { membershipId: 'u', name: 'Tom Ulrich' },
];

describe('who: what by when', () => {
  it.each([
    ['Mia: send the price letter by Friday', 'm', 'send the price letter', '2026-11-27'],
    ['mia holt: send the letter by 4 Dec.', 'm', 'send the letter', '2026-12-04'],
    ['Ulrich: call the bank by tomorrow', 'u', 'call the bank', '2026-11-24'],
    ['Mia: rest by Jan 4', 'm', 'rest', '2027-01-04'],
    ['Mia: rest by 2026-12-31', 'm', 'rest', '2026-12-31'],
    ['Mia: rest by Monday', 'm', 'rest', '2026-11-30'],
    ['Mia: stand by the customer by Fri', 'm', 'stand by the customer', '2026-11-27'],
  ])('%s', (line, ownerId, text, dueOn) => {
    expect(readAction(line, people, MONDAY)).toEqual({ ownerId, text, dueOn });
  });

  it('does not guess between two of one name', () => {
    expect(readAction('Tom: call', people, MONDAY)).toEqual({ ownerId: null, text: 'Tom: call', dueOn: '' });
  });

  it('keeps what it does not understand', () => {
    expect(readAction('Mia: drop by the lab', people, MONDAY)).toEqual({
      ownerId: 'm',
      text: 'drop by the lab',
      dueOn: '',
    });
    expect(readAction('Ratio 3:1 holds', people, MONDAY)).toEqual({
      ownerId: null,
      text: 'Ratio 3:1 holds',
      dueOn: '',
    });
  });
});
