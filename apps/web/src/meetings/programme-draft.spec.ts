import { inputOf, minutesOf, moved, newPoint, stillOffered } from './programme-draft';

describe('the programme of an evening in the making', () => {
  const pitch = newPoint('venture', 'A venture pitches', { id: 'v', name: 'Aquaflow' });
  const welcome = newPoint('mentor', 'Welcome', { id: 'm', name: 'Ada' });
  const points = [pitch, welcome, newPoint('other', '')];

  it('moves a point, and no further than the ends', () => {
    expect(moved(points, welcome.key, -1).map(({ key }) => key)).toEqual([welcome.key, pitch.key, points[2]?.key]);
    expect(moved(points, pitch.key, -1)).toBe(points);
    expect(moved(points, 'unknown', 1)).toBe(points);
  });

  it('sends what says something, without names', () => {
    expect(inputOf(points)).toEqual([
      { kind: 'venture', title: 'A venture pitches', minutes: 15, who: null, ventureId: 'v', mentorId: null },
      { kind: 'mentor', title: 'Welcome', minutes: 5, who: null, ventureId: null, mentorId: 'm' },
    ]);
    expect(minutesOf(points)).toBe(30);
  });

  it('offers what is not on it yet', () => {
    const offers = {
      ventures: [
        { id: 'v', name: 'Aquaflow', status: 'accepted' },
        { id: 'w', name: 'Solara', status: 'accepted' },
      ],
      mentors: [{ id: 'm', name: 'Ada', joinedOn: null }],
    };
    expect(stillOffered(offers, points)).toEqual({ ventures: [offers.ventures[1]], mentors: [] });
  });
});
