import { parseArgs } from 'node:util';
import { seedNetwork } from './network.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { programmes: { type: 'string', default: '91' }, fresh: { type: 'boolean', default: false } },
});

const network = await seedNetwork({
  programmes: Number(values.programmes),
  fresh: values.fresh,
  log: (line) => process.stdout.write(`${line}\n`),
});
process.stdout.write(`The network is there: ${network.programmes} programmes.\n`);
await network.stop();
