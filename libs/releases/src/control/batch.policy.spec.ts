import { population } from './batch.policy.js';

/** `n` is new, `o` was counted, `l` leaves, `-` shares nothing. */
const standings = (network: string): string =>
  population(
    [...network].map((one, seniority) => ({
      isWilling: 'no'.includes(one),
      wasCounted: 'ol'.includes(one),
      seniority,
    })),
  )
    .map((standing) => ({ counted: 'c', waits: 'w', rests: 'r', out: '-' })[standing])
    .join('');

describe('R5: the programmes that a release counts', () => {
  it.each([
    ['the first time, all', 'nnn-', 'ccc-'],
    ['the first time, even two', 'nn', 'cc'],
    ['as before', 'oooo', 'cccc'],
    ['a newcomer waits', 'oooon', 'ccccw'],
    ['two newcomers wait', 'ooonn', 'cccww'],
    ['three come at once', 'ooonnn', 'cccccc'],
    ['one leaves: the last two rest', 'ooool', 'ccrr-'],
    ['one leaves and one comes: one rests', 'ooooln', 'cccr-c'],
    ['two come and one leaves', 'ooolnn', 'ccc-cc'],
    ['three leave', 'oooolll', 'cccc---'],
    ['there was hardly anybody', 'oon', 'ccc'],
  ])('%s', (_, network, expected) => {
    expect(standings(network)).toBe(expected);
  });
});
