import { onOwnServer } from '../../support/own-server.js';
import { RULES } from './rules.js';
import { SHORT, year } from './year.js';

const isShort = process.argv.includes('--short');
const start = performance.now();
const tell = (line: string): void => {
  console.log(`${((performance.now() - start) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
};

const WHOLE = { weeks: 52, mentors: 180, applicationsPerMonth: 30 };

await onOwnServer(async () => {
  const { world, steps, breaches } = await year({ size: isShort ? SHORT : WHOLE, tell });
  for (const { rule, who, when } of breaches) console.error(`${rule} is broken: ${who}, ${when}`);
  for (const line of world.book.lines()) console.log(line);
  console.log(
    `year: ${String(steps)} steps, ${String(world.book.total)} deeds, ${String(RULES.length)} rules after each, ${String(breaches.length)} breaches`,
  );
  process.exitCode = breaches.length > 0 ? 1 : 0;
});
