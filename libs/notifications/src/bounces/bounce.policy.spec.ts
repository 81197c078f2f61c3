import type { BounceKind } from './bounce.entity.js';
import { kindOfBounce, type Report, suppresses } from './bounce.policy.js';

describe('a letter that comes back', () => {
  const failed: Report = { isComplaint: false, action: 'failed', status: '5.1.1' };
  const cases: readonly (readonly [string, Partial<Report>, BounceKind | null])[] = [
    ['for good', {}, 'hard'],
    ['for good, because of what it says', { status: '5.7.1' }, 'hard'],
    ['for now', { status: '4.2.2' }, 'soft'],
    ['for now, because of us', { status: '5.1.8' }, 'soft'],
    ['without a status', { status: null }, 'soft'],
    ['by a report that names no action', { action: null }, 'hard'],
    ['not yet', { action: 'delayed', status: '4.4.1' }, null],
    ['not at all: it has arrived', { action: 'delivered', status: '2.0.0' }, null],
    ['not at all: it was handed on', { action: 'relayed', status: '2.0.0' }, null],
    ['as spam', { isComplaint: true, action: null, status: null }, 'complaint'],
  ];
  it.each(cases)('%s', (_, report, kind) => {
    expect(kindOfBounce({ ...failed, ...report })).toBe(kind);
  });

  it.each([
    ['hard', 0, true],
    ['complaint', 0, true],
    ['soft', 0, false],
    ['soft', 1, false],
    ['soft', 2, true],
  ] as const)('%s after %i others: nothing goes any more is %s', (kind, before, is) => {
    expect(suppresses(kind, before)).toBe(is);
  });
});
