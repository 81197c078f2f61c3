import { heatOf } from './heat';

const MONDAY = new Date('2027-01-04T00:00:00Z');
const WEEK = [{ day: 1, from: '09:00', to: '11:00' }];

describe('how often somebody is free', () => {
  it('is what they told, without what is taken, on their own clock', () => {
    const busy = [{ startsAt: '2027-01-04T08:00:00Z', endsAt: '2027-01-04T09:00:00Z' }];
    const [monday, tuesday] = heatOf(WEEK, busy, 'Europe/Paris', MONDAY);
    expect([monday?.[8], monday?.[9], monday?.[10], monday?.[11]]).toEqual([0, 0.75, 1, 0]);
    expect(tuesday?.every((share) => share === 0)).toBe(true);
  });

  it('stays on the clock when it changes', () => {
    const busy = ['2027-03-22T08:00:00Z', '2027-03-29T07:00:00Z', '2027-04-05T07:00:00Z'].map((startsAt) => ({
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    }));
    const [monday] = heatOf(WEEK, busy, 'Europe/Paris', new Date('2027-03-22T00:00:00Z'));
    expect([monday?.[9], monday?.[10]]).toEqual([0.25, 1]);
  });
});
