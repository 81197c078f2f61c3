import type { CandidateFragment } from '../gql/graphql';
import { togetherOf } from './together';

/** Free from the given half hours of the week on, in UTC. */
const mentor = (name: string, ...slots: readonly number[]): CandidateFragment =>
  ({ name, slots: Array.from({ length: 336 }, (_, slot) => (slots.includes(slot) ? '1' : '0')).join('') }) as never;
const silent = (name: string): CandidateFragment => ({ name, slots: null }) as never;

const TUESDAY_EVENING = 48 + 46;
const THURSDAY_NOON = 3 * 48 + 24;
const SUNDAY_EVENING = 6 * 48 + 46;
const NOW = new Date('2026-12-02T10:00:00Z');

describe('the time that a team has in common', () => {
  it('is what suits all who told their hours', () => {
    const team = [mentor('Ada', TUESDAY_EVENING, THURSDAY_NOON), mentor('Ben', THURSDAY_NOON), silent('Cy')];
    expect(togetherOf(team, 'UTC', NOW)).toEqual({ times: 1, days: [4], untold: ['Cy'] });
    expect(togetherOf([mentor('Ada', TUESDAY_EVENING), mentor('Ben', THURSDAY_NOON)], 'UTC', NOW)).toEqual({
      times: 0,
      days: [],
      untold: [],
    });
  });

  it('falls on the days of whoever looks, Monday first', () => {
    const team = [mentor('Ada', SUNDAY_EVENING, TUESDAY_EVENING, THURSDAY_NOON)];
    expect(togetherOf(team, 'UTC', NOW).days).toEqual([2, 4, 7]);
    expect(togetherOf(team, 'Asia/Kolkata', NOW).days).toEqual([1, 3, 4]);
    expect(togetherOf(team, 'UTC', new Date('2026-12-06T23:59:00Z')).days).toEqual([2, 4, 7]);
  });

  it('is not known where nobody told any', () => {
    expect(togetherOf([silent('Cy')], 'UTC', NOW)).toEqual({ times: null, days: [], untold: ['Cy'] });
    expect(togetherOf([], 'UTC', NOW)).toEqual({ times: null, days: [], untold: [] });
  });
});
