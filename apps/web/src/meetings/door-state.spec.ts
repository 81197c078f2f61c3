import { arrivalsOf, doorOf } from './door-state';

const meeting = { status: 'invited', startsAt: '2026-03-10T17:00:00Z', endsAt: '2026-03-10T19:00:00Z' } as const;

describe('the door of a meeting (C4)', () => {
  it.each([
    ['16:00', 'invited', 'open'],
    ['15:59', 'invited', 'closed'],
    ['18:59', 'invited', 'open'],
    ['19:00', 'invited', 'over'],
    ['18:00', 'held', 'over'],
    ['18:00', 'cancelled', 'over'],
  ] as const)('at %s, %s, is %s', (clock, status, expected) => {
    expect(doorOf({ ...meeting, status }, new Date(`2026-03-10T${clock}:00Z`))).toBe(expected);
  });

  it('tells who came last', () => {
    const guest = { id: 'g', name: 'Gil', attendedAt: '2026-03-10T17:05:00Z' };
    const places = [
      { id: 'a', name: 'Ada', attendedAt: '2026-03-10T17:01:00Z' },
      { id: 'b', name: 'Ben', attendedAt: null },
      { id: 'c', name: 'Cleo', attendedAt: '2026-03-10T17:09:00Z' },
    ];
    const whole = { places, guests: [guest] } as unknown as Parameters<typeof arrivalsOf>[0];
    expect(arrivalsOf(whole).map(({ name }) => name)).toEqual(['Cleo', 'Gil', 'Ada']);
  });
});
