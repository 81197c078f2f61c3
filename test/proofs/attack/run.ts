import { join } from 'node:path';
import { onOwnServer } from '../../support/own-server.js';
import { campaign } from './campaign.js';
import { faultsOf, report } from './report.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const only = /^--defect=(.+)$/.exec(process.argv.at(-1) ?? '')?.[1];
const start = performance.now();
const tell = (line: string): void => {
  console.log(`${((performance.now() - start) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
};

await onOwnServer(async () => {
  const outcome = await campaign({ root, short: process.argv.includes('--short'), only, tell });
  const faults = faultsOf(outcome);
  for (const fault of faults) console.error(fault);
  console.log(report(outcome));
  process.exitCode = faults.length > 0 ? 1 : 0;
});
