import { linesOf, type Person, readAction } from './action-words.js';

const MONDAY = '2026-11-23';
const people: Person[] = [
  { membershipId: 'm', name: 'Mia Holt' },
  { membershipId: 't', name: 'Tom Berg' },
  { membershipId: 'u', name: 'Tom Ulrich' },
];

describe('who: what by when', () => {
  it.each([
    ['Mia: send the price letter by Friday', 'm', 'send the price letter', '2026-11-27'],
    ['mia holt: send the letter by 4 Dec.', 'm', 'send the letter', '2026-12-04'],
    ['Mia: send the letter by Fri 4 Dec', 'm', 'send the letter', '2026-12-04'],
    ['Ulrich: call the bank by tomorrow', 'u', 'call the bank', '2026-11-24'],
    ['Mia: sign by today', 'm', 'sign', '2026-11-23'],
    ['Mia: rest by Jan 4', 'm', 'rest', '2027-01-04'],
    ['Mia: rest by 23 November', 'm', 'rest', '2026-11-23'],
    ['Mia: rest by 2026-12-31', 'm', 'rest', '2026-12-31'],
    ['Mia: rest by Monday', 'm', 'rest', '2026-11-30'],
    ['Mia: stand by the customer by Fri', 'm', 'stand by the customer', '2026-11-27'],
    ['Mia: note: two things by fri', 'm', 'note: two things', '2026-11-27'],
  ])('%s', (line, ownerId, text, dueOn) => {
    expect(readAction(line, people, MONDAY)).toEqual({ ownerId, text, dueOn });
  });

  it.each([
    ['Tom: call', null, 'Tom: call'],
    ['Mia: drop by the lab', 'm', 'drop by the lab'],
    ['Mia: pay by 31 Feb', 'm', 'pay by 31 Feb'],
    ['Mia: pay by 2026-02-31', 'm', 'pay by 2026-02-31'],
    ['Mia: pay by Dec', 'm', 'pay by Dec'],
    ['Ratio 3:1 holds', null, 'Ratio 3:1 holds'],
    ['Zoe: call by Friday', null, 'Zoe: call'],
  ])('keeps what it does not understand: %s', (line, ownerId, text) => {
    const read = readAction(line, people, MONDAY);
    expect({ ownerId: read.ownerId, text: read.text }).toEqual({ ownerId, text });
  });

  it('leaves empty lines out', () => {
    expect(linesOf(' a \n\n\tb\n')).toEqual(['a', 'b']);
  });
});
