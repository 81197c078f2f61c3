import { byRound, clockOf, type Meeting, momentOf, pulseOf } from './course';

const meeting = (round: number, table: number, from: string, to: string): Meeting =>
  ({
    round,
    tableNumber: table,
    startsAt: `2026-03-12T${from}:00Z`,
    endsAt: `2026-03-12T${to}:00Z`,
  }) as Meeting;

const evening = [meeting(1, 1, '17:12', '17:22'), meeting(0, 1, '17:00', '17:10'), meeting(0, 2, '17:00', '17:10')];
const at = (clock: string): Date => new Date(`2026-03-12T${clock}:00Z`);

describe('the course of an evening', () => {
  it('lays meetings out by round and table', () => {
    const rounds = byRound(evening);
    expect([...(rounds.get(0)?.keys() ?? [])]).toEqual([1, 2]);
    expect(rounds.get(1)?.get(2)).toBeUndefined();
  });

  it.each([
    ['16:00', { round: 0, isOn: false }],
    ['17:05', { round: 0, isOn: true }],
    ['17:11', { round: 1, isOn: false }],
    ['17:22', { round: null, isOn: false }],
  ])('knows where it is at %s', (clock, moment) => {
    expect(momentOf(evening, at(clock))).toEqual(moment);
  });

  it.each([
    ['planned', '15:59', false],
    ['planned', '16:00', 15_000],
    ['planned', '22:00', 15_000],
    ['planned', '23:00', false],
    ['asking', '17:05', false],
    ['closed', '17:05', false],
  ] as const)('is read again while it runs: %s at %s', (status, clock, pulse) => {
    const event = { status, startsAt: '2026-03-12T17:00:00Z', answersUntil: '2026-03-12T22:30:00Z' };
    expect(pulseOf(event, at(clock))).toBe(pulse);
  });

  it('reads the clock of the hall', () => {
    expect(clockOf('2026-03-12T17:00:00Z', 'Europe/Paris')).toBe('18:00');
  });
});
