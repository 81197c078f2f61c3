import { parseArgs } from 'node:util';
import { seedNetwork } from '../seed/network.js';
import { benchGraphql } from './bench.js';

const { values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    programmes: { type: 'string', default: '91' },
    rounds: { type: 'string', default: '7' },
    requests: { type: 'string', default: '300' },
    concurrency: { type: 'string', default: '20' },
    warm: { type: 'string', default: '1200' },
    folder: { type: 'string', default: '.data/bench' },
    only: { type: 'string', default: '.' },
  },
});

const log = (line: string): void => void process.stdout.write(`${line}\n`);
const size = {
  rounds: Number(values.rounds),
  requests: Number(values.requests),
  concurrency: Number(values.concurrency),
  warm: Number(values.warm),
};
const network = await seedNetwork({ programmes: Number(values.programmes), folder: values.folder, log });
try {
  log(
    `${network.programmes} programmes; ${size.rounds} rounds of ${size.requests} requests, ${size.concurrency} at a time\n`,
  );
  const { aims } = await benchGraphql(network, size, new RegExp(values.only), log);
  for (const { says, reached } of aims) log(`${reached ? 'reached    ' : 'NOT REACHED'}  ${says}`);
  const reached = aims.filter((aim) => aim.reached).length;
  log(`\n${reached} of ${aims.length} aims reached.`);
  if (reached < aims.length) process.exitCode = 1;
} finally {
  await network.stop();
}
