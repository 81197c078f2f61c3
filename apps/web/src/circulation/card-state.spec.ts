import { waits } from './card-state';

describe('a card that waits for its mentor', () => {
  const card = { isSeeking: true, isNone: false, interest: null, cutOffAt: '2026-11-27T17:00:00Z' };
  const before = new Date('2026-11-26T00:00:00Z');
  const said = { id: 'i', answer: 'no' as const, couldLead: false, at: '2026-11-25T00:00:00Z', isLate: false };

  it.each([
    ['nothing was said', {}, true],
    ['something was said', { interest: said }, false],
    ['none of the list is for them', { isNone: true }, false],
    ['the venture has its team', { isSeeking: false }, false],
    ['the list has closed', { cutOffAt: '2026-11-25T17:00:00Z' }, false],
  ] as const)('when %s: %o', (_, changes, expected) => {
    expect(waits({ ...card, ...changes }, before)).toBe(expected);
  });
});
