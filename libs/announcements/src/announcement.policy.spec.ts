import type { AnnouncementContent } from './announcement.entity.js';
import {
  type Aimed,
  reviewAddressing,
  reviewComing,
  reviewContent,
  reviewCorrection,
  reviewPublishing,
  reviewWithdrawal,
  reviewWriting,
} from './announcement.policy.js';

const NOW = new Date('2026-03-12T10:00:00Z');
const LATER = new Date('2026-03-20T10:00:00Z');
const LATEST = new Date('2026-03-20T12:00:00Z');
const NEWS: AnnouncementContent = {
  title: 'A summer school',
  body: 'Words.',
  startsAt: null,
  endsAt: null,
  zone: null,
  place: null,
  link: null,
};
const EVENT: AnnouncementContent = { ...NEWS, startsAt: LATER, endsAt: LATEST, zone: 'Europe/Lisbon', place: 'Lisbon' };
const ALL: Aimed = { audience: 'all', kinds: [], countries: [], programmeIds: [], roles: ['manager'] };

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('an announcement', () => {
  it.each([
    ['news', NEWS, []],
    ['news', { ...NEWS, link: 'http://example.org' }, ['NO_SUCH_LINK']],
    ['event', EVENT, []],
    ['event', { ...EVENT, place: null, link: 'https://meet.example.org' }, []],
    ['event', { ...NEWS }, ['EVENT_WITHOUT_TIME', 'NO_SUCH_ZONE', 'EVENT_WITHOUT_PLACE']],
    ['event', { ...EVENT, endsAt: LATER }, ['ENDS_BEFORE_IT_BEGINS']],
    ['event', { ...EVENT, zone: 'Nowhere' }, ['NO_SUCH_ZONE']],
  ] as const)('%s %#', (kind, content, expected) => {
    expect(codes(reviewContent(kind, content))).toEqual(expected);
  });

  it.each([
    [ALL, 0, []],
    [{ ...ALL, audience: 'like' as const }, 0, ['NOBODY_CHOSEN']],
    [{ ...ALL, audience: 'like' as const, countries: ['PT'] }, 0, []],
    [{ ...ALL, audience: 'chosen' as const }, 0, ['NOBODY_CHOSEN']],
    [{ ...ALL, audience: 'chosen' as const, programmeIds: ['a', 'b'] }, 1, ['NO_SUCH_PROGRAMME']],
    [{ ...ALL, audience: 'chosen' as const, programmeIds: ['a', 'b'], roles: [] }, 2, ['NO_ROLE']],
  ])('is for somebody %#', (aimed, known, expected) => {
    expect(codes(reviewAddressing(aimed, known))).toEqual(expected);
  });

  it.each([
    ['draft', null, null, 1, []],
    ['scheduled', null, LATER, 1, []],
    ['published', null, null, 1, ['PUBLISHED']],
    ['withdrawn', null, null, 1, ['PUBLISHED']],
    ['draft', null, NOW, 1, ['TIME_HAS_PASSED']],
    ['draft', LATER, LATEST, 0, ['EVENT_OVER', 'NOBODY_ADDRESSED']],
    ['draft', NOW, null, 1, ['EVENT_OVER']],
  ] as const)('goes out while it is of use: %s %#', (state, endsAt, at, addressed, expected) => {
    expect(codes(reviewPublishing({ state, endsAt }, at, addressed, NOW))).toEqual(expected);
  });

  it('is never written over, corrected as it was seen, and withdrawn once', () => {
    expect(
      (['draft', 'scheduled', 'published', 'withdrawn'] as const).map((state) => codes(reviewWriting({ state }))),
    ).toEqual([[], [], ['PUBLISHED'], ['PUBLISHED']]);
    expect(codes(reviewCorrection({ state: 'published', version: 2 }, 2))).toEqual([]);
    expect(codes(reviewCorrection({ state: 'published', version: 2 }, 1))).toEqual(['CORRECTED']);
    expect(codes(reviewCorrection({ state: 'draft', version: 0 }, 1))).toEqual(['NOT_PUBLISHED']);
    expect(codes(reviewWithdrawal({ state: 'draft' }))).toEqual(['NOT_PUBLISHED']);
    expect(codes(reviewWithdrawal({ state: 'withdrawn' }))).toEqual(['WITHDRAWN']);
  });

  it.each([
    [{ kind: 'event', endsAt: LATER, withdrawnAt: null }, []],
    [{ kind: 'news', endsAt: null, withdrawnAt: null }, ['NO_EVENT']],
    [{ kind: 'event', endsAt: NOW, withdrawnAt: NOW }, ['WITHDRAWN', 'EVENT_OVER']],
  ] as const)('has people who come %#', (read, expected) => {
    expect(codes(reviewComing(read, NOW))).toEqual(expected);
  });
});
