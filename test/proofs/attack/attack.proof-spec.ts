import { join } from 'node:path';
import { campaign } from './campaign.js';
import { DEFECTS } from './defects.js';
import { patched } from './planting.js';
import { faultsOf } from './report.js';

/** On a machine that does other things as well. */
const PATIENCE_MS = 1_500_000;

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('an attack from inside and outside', () => {
  it.each(DEFECTS)('knows where to plant: $name', ({ patches = [], sql = [] }) => {
    expect(patches.length + sql.length).toBeGreaterThan(0);
    for (const patch of patches) expect(patched(join(ROOT, 'dist'), patch)).toContain(patch.to);
  });

  it(
    'sees nothing of another programme, and falls through where a wall was taken out',
    async () => {
      const outcome = await campaign({ root: ROOT, short: true, tell: () => undefined });
      expect(faultsOf(outcome)).toEqual([]);
      expect(outcome.planted.length).toBeGreaterThan(3);
    },
    PATIENCE_MS,
  );
});
