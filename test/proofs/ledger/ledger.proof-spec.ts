import { keepLedger, type Ledger } from './ledger.js';
import { brokenPromises } from './report.js';

describe('the ledger, for a moment', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await keepLedger({ seconds: 10, programmes: 3 });
  }, 120_000);

  it('has something to compare', () => {
    expect(ledger.counts.acknowledged).toBeGreaterThan(30);
    expect(ledger.post.letters).toBeGreaterThan(10);
    expect(ledger.reactions.delivered).toBeGreaterThan(10);
  });

  it('kept every promise', () => {
    expect(brokenPromises(ledger)).toEqual([]);
  });
});
