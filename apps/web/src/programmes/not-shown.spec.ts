import { whyNotShown } from './not-shown';

describe('why a figure is not seen by name', () => {
  it.each([
    [{ period: null, standing: null, level: null }, 'noRelease'],
    [{ period: '2026-Q3', standing: null, level: null }, 'unknown'],
    [{ period: '2026-Q3', standing: 'out', level: 'none' }, 'out'],
    [{ period: '2026-Q3', standing: 'waits', level: 'named' }, 'waits'],
    [{ period: '2026-Q3', standing: 'counted', level: 'aggregate' }, 'inSums'],
    [{ period: '2026-Q3', standing: 'counted', level: 'named' }, 'notNamed'],
  ] as const)('%j: %s', (standing, why) => {
    expect(whyNotShown(standing)).toBe(why);
  });
});
