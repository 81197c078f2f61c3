import { addHours } from '@outrigger/kernel';
import { type About, dueAt, dueStep, reviewReminding } from './due.policy.js';

const startsAt = new Date('2026-12-01T14:00:00Z');
const times = { startsAt, endsAt: addHours(startsAt, 1.5) };
const hours = { agendaDueHours: 72, reportDueHours: 48, summaryDueHours: 24 };

describe('S3: what is due of a session, and when', () => {
  it('is counted from its start and its end', () => {
    expect(dueAt('agenda', times, hours)).toEqual(new Date('2026-11-28T14:00:00Z'));
    expect(dueAt('summary', times, hours)).toEqual(new Date('2026-12-02T15:30:00Z'));
    expect(dueAt('report', times, hours)).toEqual(new Date('2026-12-03T15:30:00Z'));
  });

  it.each<[About, string, string | null]>([
    ['agenda', '2026-11-20T14:00:00Z', null],
    ['agenda', '2026-11-22T14:00:00Z', 'ask'],
    ['agenda', '2026-11-27T14:00:00Z', 'remind'],
    ['agenda', '2026-11-30T14:00:00Z', 'remind'],
    ['agenda', '2026-12-01T14:00:00Z', null],
    ['brief', '2026-11-30T13:59:00Z', null],
    ['brief', '2026-11-30T14:00:00Z', 'ask'],
    ['brief', '2026-12-01T14:00:00Z', null],
    ['report', '2026-12-01T15:29:00Z', null],
    ['report', '2026-12-01T15:30:00Z', 'ask'],
    ['report', '2026-12-02T15:30:00Z', 'remind'],
    ['report', '2026-12-10T15:30:00Z', 'remind'],
    ['report', '2026-12-11T15:30:00Z', null],
    ['summary', '2026-12-01T15:30:00Z', 'ask'],
    ['summary', '2026-12-02T03:30:00Z', 'remind'],
  ])('%s at %s: %s', (about, now, step) => {
    expect(dueStep(about, times, hours, new Date(now))).toBe(step);
  });
});

describe("V5: the office's reminding", () => {
  const reminding = { sessionId: 's', isOwed: true, remindedAt: null, now: startsAt };
  it.each([
    [{}, []],
    [{ isOwed: false }, ['NOT_OWED']],
    [{ remindedAt: addHours(startsAt, -23) }, ['REMINDED_ALREADY']],
    [{ remindedAt: addHours(startsAt, -24) }, []],
  ])('%j: %j', (changes, refused) => {
    expect(reviewReminding({ ...reminding, ...changes }).map(({ code }) => code)).toEqual(refused);
  });
});
