import { shiftBetween, shifted, weeksLater } from './series-times.js';

const at = (text: string): Date => new Date(text);

describe('a series of sessions', () => {
  it.each([
    ['Europe/Paris', '2026-03-10T13:00:00Z', '2026-04-07T12:00:00.000Z'],
    ['Europe/Paris', '2026-10-06T12:00:00Z', '2026-11-03T13:00:00.000Z'],
    ['America/New_York', '2026-02-17T14:00:00Z', '2026-03-17T13:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-10T08:30:00Z', '2026-04-07T08:30:00.000Z'],
  ])('keeps its hour by the clock of %s over a change of clocks', (zone, first, fourth) =>
    expect(weeksLater(at(first), 4, zone).toISOString()).toBe(fourth),
  );

  it.each([
    [
      'Europe/Paris',
      '2026-03-10T13:00:00Z',
      '2026-03-12T15:00:00Z',
      '2026-04-07T12:00:00Z',
      '2026-04-09T14:00:00.000Z',
    ],
    [
      'America/New_York',
      '2026-02-17T14:00:00Z',
      '2026-02-16T15:30:00Z',
      '2026-03-17T13:00:00Z',
      '2026-03-16T14:30:00.000Z',
    ],
    [
      'Asia/Kolkata',
      '2026-03-10T08:30:00Z',
      '2026-03-11T08:30:00Z',
      '2026-04-07T08:30:00Z',
      '2026-04-08T08:30:00.000Z',
    ],
  ])('moves by the clock of %s', (zone, before, after, following, expected) => {
    const shift = shiftBetween(at(before), at(after), zone);
    expect(shifted(at(following), shift, zone).toISOString()).toBe(expected);
  });
});
