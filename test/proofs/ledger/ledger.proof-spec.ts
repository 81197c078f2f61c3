import { keepLedger, type Ledger } from './ledger.js';
import { brokenPromises } from './report.js';

describe('the ledger, for a moment', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await keepLedger({ seconds: 8, programmes: 3, apis: 1 });
  }, 400_000);

  it('has something to compare', () => {
    expect(ledger.counts.acknowledged).toBeGreaterThan(10);
    expect(ledger.post.letters).toBeGreaterThan(5);
    expect(ledger.reactions.delivered).toBeGreaterThan(10);
  });

  it('kept every promise', () => {
    expect(brokenPromises(ledger)).toEqual([]);
  });
});
