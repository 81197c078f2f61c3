import type { Refusal } from '@outrigger/kernel';
import { reviewPreparing, reviewPublishing, reviewSettling, reviewSuggestion } from './preparing.policy.js';

const now = new Date('2026-12-01T14:00:00Z');
const session = { id: 's', status: 'confirmed', startsAt: new Date('2026-12-01T15:00:00Z'), agendaVersion: 2 } as const;
const founder = { session, part: 'founder', now } as const;
const mentor = { ...founder, part: 'mentor' } as const;
const begun = { now: session.startsAt };
const codes = (refusals: readonly Refusal[]): string[] => refusals.map(({ code }) => code);

describe('S1, S3: what is prepared', () => {
  it.each([
    [{ ...founder, version: 1, expectedVersion: 1 }, []],
    [
      { ...mentor, ...begun, version: 1, expectedVersion: 0 },
      ['AGENDA_IS_THE_FOUNDERS', 'AGENDA_LOCKED', 'UPDATE_CHANGED'],
    ],
  ])('S3: the update, %#', (facts, refused) => {
    expect(codes(reviewPreparing(facts))).toEqual(refused);
  });

  it.each([
    [{ ...founder, items: 1, publishedAt: null }, []],
    [
      { ...mentor, ...begun, items: 0, publishedAt: now },
      ['AGENDA_IS_THE_FOUNDERS', 'AGENDA_LOCKED', 'AGENDA_EMPTY', 'AGENDA_PUBLISHED'],
    ],
  ])('S1: publishing, %#', (facts, refused) => {
    expect(codes(reviewPublishing(facts))).toEqual(refused);
  });

  it.each([
    [{ ...mentor, unknownTopics: [] }, []],
    [{ session, now, part: null, unknownTopics: [] }, []],
    [{ ...founder, ...begun, unknownTopics: ['weather'] }, ['WRITE_IT_YOURSELF', 'AGENDA_LOCKED', 'NO_SUCH_TOPIC']],
  ])('S1: suggesting, %#', (facts, refused) => {
    expect(codes(reviewSuggestion(facts))).toEqual(refused);
  });

  it.each([
    [{ ...founder, state: 'open' } as const, []],
    [
      { ...mentor, ...begun, state: 'declined' } as const,
      ['AGENDA_IS_THE_FOUNDERS', 'AGENDA_LOCKED', 'SUGGESTION_SETTLED'],
    ],
  ])('S1: settling, %#', (facts, refused) => {
    expect(codes(reviewSettling(facts))).toEqual(refused);
  });
});
