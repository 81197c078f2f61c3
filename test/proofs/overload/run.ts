import { type ApiProcess, startApiProcess } from '../../support/api-process.js';
import { openHouse } from '../../support/house.js';
import { onOwnServer } from '../../support/own-server.js';
import { busy, mixOf, together } from './network.js';
import type { Answers, Times } from './offer.js';
import { capacityOf, type Flood, flood, type Round, round, spreadOf } from './rounds.js';

const TENFOLD = 10;
const ROUNDS = 5;
const NO_PRICE = { COST_PER_TOKEN: '1000000000', COST_PER_PROGRAMME: '1000000000', COST_PER_ADDRESS: '1000000000' };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = ({ count, p50, p99 }: Times): string => `${count}, p50 ${ms(p50)}, p99 ${ms(p99)}`;
const statuses = ({ statuses: counted }: Answers): string =>
  Object.entries(counted)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ');

function tell(title: string, { answers, offered, memory, recovery }: Flood): boolean {
  say(`${title}: ${offered.toFixed(0)} requests a second came (${statuses(answers)})`);
  say(`  accepted ${times(answers.accepted)}; refused ${times(answers.refused)}`);
  const { before, peak, after } = memory;
  say(`  memory ${before.toFixed(0)} MB before, ${peak.toFixed(0)} at the most, ${after.toFixed(0)} after`);
  say(`  as before after ${recovery.toFixed(1)} s`);
  const others = Object.keys(answers.statuses).filter((status) => !['200', '429', '503'].includes(status));
  return answers.accepted.p99 < 2_000 && recovery <= 10 && others.length === 0 && peak < before + 200;
}

function tellRounds(title: string, rounds: readonly Round[]): number {
  say(title);
  for (const { alone, flooded, flood: flooding } of rounds) {
    say(
      `  p95 alone ${ms(alone.accepted.p95)}, beside the flood ${ms(flooded.accepted.p95)} (${statuses(flooded)}); ` +
        `the flood: ${flooding.perSecond.toFixed(0)}/s (${statuses(flooding)})`,
    );
  }
  const { ratio, low, high } = spreadOf(rounds);
  say(`  ratio ${ratio.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`);
  return ratio;
}

await onOwnServer(async () => {
  const house = await openHouse();
  const running: ApiProcess[] = [];
  const start = async (env = {}): Promise<ApiProcess> => {
    const api = await startApiProcess(house.database, env);
    running.push(api);
    return api;
  };
  try {
    const programmes = [];
    for (const slug of ['alder', 'birch', 'cedar', 'damson']) programmes.push(await busy(house, slug, 25, 4));
    const mixes = programmes.map(mixOf);
    const everybody = together(mixes);
    const [flooders = [], theirs = []] = mixes;

    const unpriced = await start(NO_PRICE);
    const holds = await capacityOf(unpriced, everybody, 8);
    say(`The machine holds ${holds.perSecond.toFixed(0)} requests a second (p99 ${ms(holds.accepted.p99)}).`);
    const tenfold = holds.perSecond * TENFOLD;
    const whole = tell('Ten times that, no prices', await flood(unpriced, everybody, tenfold, 10));
    const rounds: Round[] = [];
    for (let index = 0; index < ROUNDS; index++)
      rounds.push(await round({ api: unpriced, theirs, flooders, perSecond: tenfold, seconds: 5 }));
    tellRounds('One programme floods, lines only', rounds);
    await unpriced.stop();

    const priced = await start();
    await capacityOf(priced, everybody, 2);
    const pricedWhole = tell('Ten times that, usual prices', await flood(priced, everybody, tenfold, 10));
    const fair: Round[] = [];
    for (let index = 0; index < ROUNDS; index++)
      fair.push(await round({ api: priced, theirs, flooders, perSecond: tenfold, seconds: 5 }));
    const ratio = tellRounds('One programme floods, as deployed', fair);
    await priced.stop();
    if (!whole || !pricedWhole || ratio > 1.5) process.exitCode = 1;
    say(`Overload: a flood raises another's p95 ${ratio.toFixed(2)} times.`);
  } finally {
    await house.close();
  }
});
