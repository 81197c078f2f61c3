import { contentOf, draftOf, saidOf } from './announcement-draft';

describe('the draft of an announcement', () => {
  it('is for the managers of all programmes, and news has no time', () => {
    const draft = draftOf(null, 'Europe/Paris');
    expect(draft).toMatchObject({ kind: 'news', audience: 'all', roles: ['manager'], zone: 'Europe/Paris' });
    expect(contentOf(draft)).toMatchObject({ startsAt: null, endsAt: null, zone: null, place: null, link: null });
  });

  it('tells the times of an event in its own zone', () => {
    const when = { day: '2026-07-01', clock: '14:00', untilDay: '2026-07-02', untilClock: '09:30' };
    const draft = {
      ...draftOf(null, 'Europe/Paris'),
      ...when,
      kind: 'event' as const,
      zone: 'Africa/Nairobi',
      place: ' Hall ',
    };
    expect(contentOf(draft)).toMatchObject({
      startsAt: '2026-07-01T11:00:00Z',
      endsAt: '2026-07-02T06:30:00Z',
      zone: 'Africa/Nairobi',
      place: 'Hall',
    });
    expect(saidOf({ ...draft, day: '' })).toMatchObject({ startsAt: null, kind: 'event' });
  });

  it('leaves time and place behind when an event becomes news, and keeps its link', () => {
    const draft = { ...draftOf(null, 'Europe/Paris'), place: 'Hall', link: 'https://example.org' };
    expect(contentOf(draft)).toMatchObject({ startsAt: null, zone: null, place: null, link: 'https://example.org' });
  });
});
