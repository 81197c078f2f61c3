import { startApiProcess } from '../../support/api-process.js';
import { openHouse } from '../../support/house.js';
import { mentored } from '../../support/mentored.js';
import { onOwnServer } from '../../support/own-server.js';
import { at, PLENTY } from './figures.js';
import { trySockets } from './sockets.js';
import { ask, faultOf, type Outcome, tryAll } from './try-all.js';

const REPEATS = 15;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => value.toFixed(1).padStart(7);

function tell({ attack: { name, status, code }, from, told, cpuMs }: Outcome): void {
  const took = told.map((each) => each.ms);
  say(
    `${name.padEnd(42)}${from.padEnd(12)}${status} ${code.padEnd(30)}${ms(at(took, 0.5))}${ms(at(took, 1))}${ms(cpuMs)}`,
  );
}

await onOwnServer(async () => {
  const house = await openHouse();
  const api = await startApiProcess(house.database, PLENTY);
  try {
    const [ours, neighbour] = [await house.programme('ours'), await house.programme('neighbour')];
    await mentored(neighbour, 'Alder');
    const field = { api, member: ours.manager, bystander: neighbour.manager };
    for (let warm = 0; warm < 100; warm++) await ask(field);
    await tryAll(field, 2);
    const alone: number[] = [];
    const alonePart = async (): Promise<void> => {
      for (let count = 0; count < 200; count++) alone.push(await ask(field));
    };

    await alonePart();
    const outcomes = await tryAll(field, REPEATS);
    await alonePart();
    say(`${''.padEnd(42)}${''.padEnd(12)}${''.padEnd(34)}  median ms, max ms, CPU ms with a bystander's request`);
    for (const outcome of outcomes) tell(outcome);
    const sockets = await trySockets(field, true);
    for (const { name, expected, told, ms: took } of sockets)
      say(
        `${name.padEnd(42)}${'socket'.padEnd(12)}${expected.padEnd(34)}${ms(took)}  ${told === expected ? '' : told}`,
      );
    const faults = [
      ...outcomes.flatMap(faultOf),
      ...sockets.filter(({ told, expected }) => told !== expected).map(({ name, told }) => `${name}: ${told}`),
    ];
    for (const fault of faults) say(`WRONG ${fault}`);
    const beside = outcomes.flatMap(({ bystander }) => bystander);
    const took = outcomes.flatMap(({ told }) => told.map((each) => each.ms));
    say(`The bystander's p95: ${ms(at(alone, 0.95))} ms alone,${ms(at(beside, 0.95))} ms beside an attack.`);
    say(`Answered in${ms(at(took, 0.5))} ms (median),${ms(at(took, 0.99))} ms (p99).`);
    if (faults.length > 0) process.exitCode = 1;
    const count = outcomes.length + sockets.length;
    say(`Abuse: ${count - faults.length} of ${count} attacks refused as they must be.`);
  } finally {
    await api.stop();
    await house.close();
  }
});
