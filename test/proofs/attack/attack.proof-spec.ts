import { join } from 'node:path';
import { campaign } from './campaign.js';
import { faultsOf } from './report.js';

/** On a machine that does other things as well. */
const PATIENCE_MS = 1_500_000;

describe('an attack from inside and outside', () => {
  it(
    'sees nothing of another programme, and falls through where a wall was taken out',
    async () => {
      const root = join(import.meta.dirname, '..', '..', '..');
      const outcome = await campaign({ root, short: true, tell: () => undefined });
      expect(faultsOf(outcome)).toEqual([]);
      expect(outcome.planted.length).toBeGreaterThan(3);
    },
    PATIENCE_MS,
  );
});
