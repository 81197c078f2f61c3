import { Buckets } from './bucket.js';

describe('a bucket', () => {
  let now = 0;
  const buckets = (): Buckets => new Buckets('token', 200, () => now);
  beforeEach(() => {
    now = 1_000;
  });

  it('is full at first, and holds five seconds of its refill', () => {
    expect(buckets().level('a')).toBe(1_000);
  });

  it.each([
    { taken: 300, after: 0, level: 700 },
    { taken: 300, after: 500, level: 800 },
    { taken: 300, after: 60_000, level: 1_000 },
    { taken: 5_000, after: 0, level: 0 },
    { taken: 5_000, after: 1_000, level: 200 },
  ])('holds $level, $after ms after $taken were taken', ({ taken, after, level }) => {
    const ours = buckets();
    ours.take('a', taken);
    now += after;
    expect(ours.level('a')).toBeCloseTo(level);
    expect(ours.level('neighbour')).toBe(1_000);
  });

  it('tells how long until it can pay, and lets no cost wait for ever', () => {
    const ours = buckets();
    expect(ours.wait('a', 1_000)).toBe(0);
    ours.take('a', 1_000);
    expect(ours.wait('a', 50)).toBeCloseTo(250);
    expect(ours.wait('a', 1_000_000)).toBeCloseTo(5_000);
  });

  it('keeps the door shut for so long, and for this key only', () => {
    const ours = buckets();
    ours.shut('a', 500);
    now += 400;
    expect([ours.shutFor('a'), ours.shutFor('neighbour')]).toEqual([100, 0]);
    now += 101;
    expect(ours.shutFor('a')).toBe(0);
  });
});
