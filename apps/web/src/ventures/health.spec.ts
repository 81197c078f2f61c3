import { healthOf } from './health';

const now = new Date('2026-11-23T12:00:00Z');
const pulse = {
  status: 'mentored',
  mentorCount: 3,
  lastSessionAt: null,
  nextSessionAt: null,
  returnsOn: null,
  submittedOn: null,
} as const;

describe('the health of a venture', () => {
  it.each([
    [{}, { key: 'none' }],
    [{ mentorCount: 2 }, { key: 'weak', count: 2 }],
    [{ nextSessionAt: '2026-12-01T10:00:00Z' }, { key: 'good' }],
    [{ lastSessionAt: '2026-11-01T10:00:00Z' }, { key: 'good' }],
    [{ lastSessionAt: '2026-10-01T10:00:00Z' }, { key: 'silent', count: 53 }],
    [
      { status: 'paused', returnsOn: '2026-11-22' },
      { key: 'late', day: '2026-11-22' },
    ],
    [{ status: 'paused', returnsOn: '2026-11-24' }, null],
    [
      { status: 'submitted', submittedOn: '2026-10-01' },
      { key: 'waiting', count: 53 },
    ],
    [{ status: 'submitted', submittedOn: '2026-11-20' }, null],
    [{ status: 'graduated', mentorCount: 0 }, null],
  ] as const)('%j: %j', (changes, health) => expect(healthOf({ ...pulse, ...changes }, now)).toEqual(health));
});
