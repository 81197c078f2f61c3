import { mayBeSame, minutesUntilNext, plainAddress, reviewAddress } from './address.policy.js';

describe('the address of a calendar', () => {
  it.each<[string, string, string[]]>([
    ['as calendars give it', 'https://calendar.example.org/ical/secret/basic.ics', []],
    ['by its other name', 'webcal://calendar.example.org/secret.ics', []],
    ['with a port and a question', 'https://calendar.example.org:8443/feed?key=1', []],
    ['in the clear', 'http://calendar.example.org/secret.ics', ['NOT_A_CALENDAR_ADDRESS']],
    ['of a file', 'file:///etc/passwd', ['NOT_A_CALENDAR_ADDRESS']],
    ['with a password', 'https://me:secret@calendar.example.org/', ['NOT_A_CALENDAR_ADDRESS']],
    ['without a host', 'https:///calendar.ics', ['NOT_A_CALENDAR_ADDRESS']],
    ['of nothing', 'my calendar', ['NOT_A_CALENDAR_ADDRESS']],
  ])('%s', (_, address, expected) => {
    expect(reviewAddress(plainAddress(address), 0).map(({ code }) => code)).toEqual(expected);
  });

  it('is one of five', () => {
    expect(reviewAddress('https://calendar.example.org/a.ics', 5).map(({ code }) => code)).toEqual([
      'ENOUGH_CALENDARS',
    ]);
  });
});

describe('when a calendar is read again', () => {
  it.each<[number, number, number]>([
    [0, 0.5, 30],
    [0, 0, 24],
    [0, 1, 36],
    [1, 0.5, 60],
    [3, 0.5, 240],
    [9, 0.5, 1440],
    [4000, 0.5, 1440],
  ])('after %d failures, at %d of the spread: %d minutes', (failures, seed, minutes) => {
    expect(minutesUntilNext(failures, seed)).toBeCloseTo(minutes);
  });

  it('is whole once a week', () => {
    const now = new Date('2027-01-15T12:00:00Z');
    expect(mayBeSame(null, now)).toBe(false);
    expect(mayBeSame(new Date('2027-01-10T12:00:00Z'), now)).toBe(true);
    expect(mayBeSame(new Date('2027-01-08T12:00:00Z'), now)).toBe(false);
  });
});
