import { parseArgs } from 'node:util';
import { keepLedger } from './ledger.js';
import { brokenPromises, tableOf } from './report.js';

const SHOWN = 20;

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { seconds: { type: 'string', default: '60' } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const ledger = await keepLedger({ seconds: Number(values.seconds), programmes: 10, apis: 2 });
for (const line of tableOf(ledger)) say(line);
const broken = brokenPromises(ledger);
for (const line of broken.slice(0, SHOWN)) say(`  ${line}`);
say(
  broken.length === 0
    ? `ledger: ${ledger.counts.acknowledged} acknowledged writes in ${values.seconds} s of kill -9, nothing lost, nothing doubled`
    : `ledger: ${broken.length} promises broken`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
