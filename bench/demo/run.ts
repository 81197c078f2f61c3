import { migrate } from '@outrigger/tenancy';
import { demoCommand } from '../../apps/cli/src/demo.command.js';
import { onEmptyServer } from '../support/in-house.js';
import { median } from '../support/load.js';

const ROUNDS = 3;
/** The bar of the house. */
const MOST_SECONDS = 10;

interface Took {
  readonly migrating: number;
  readonly demo: number;
}

async function secondsOf(deed: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await deed();
  return (performance.now() - begun) / 1000;
}

/** The demo network in an empty database of its own; seconds, beside those of the migrations just before. */
const round = (): Promise<Took> =>
  onEmptyServer(async (empty) => {
    const database = { ...empty, close: () => Promise.resolve() };
    const migrating = await secondsOf(() => migrate(database));
    const demo = await secondsOf(() => demoCommand(() => Promise.resolve(database)).parseAsync([], { from: 'user' }));
    return { migrating, demo };
  });

const log = (line: string): void => void process.stdout.write(`${line}\n`);
const took: Took[] = [];
for (let number = 0; number < ROUNDS; number++) took.push(await round());
const [demo, ratio] = [median(took.map((one) => one.demo)), median(took.map((one) => one.demo / one.migrating))];
log(
  `the demo network takes ${demo.toFixed(1)} s, ${ratio.toFixed(2)} times as long as the migrations; bar ${MOST_SECONDS} s`,
);
