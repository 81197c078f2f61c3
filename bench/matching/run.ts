import { longestHold } from './event-loop.js';
import { chanceOf, intake, type Size } from './intake.js';
import { measure, type Measured } from './measure.js';

/** The bars of one size: what must be reached at least, or at most. */
interface Bars {
  readonly gap: number;
  readonly loose: number;
  readonly tight: number;
  /** The pair model's gap, in multiples of this one's; null: it must find the same. */
  readonly pairs: number | null;
  readonly time: number;
}

const SIZES: readonly (Omit<Size, 'tight'> & { readonly bars: Bars })[] = [
  { mentors: 20, ventures: 8, bars: { gap: 0.015, loose: 1.05, tight: 1.25, pairs: null, time: 40 } },
  { mentors: 60, ventures: 25, bars: { gap: 0.01, loose: 1.08, tight: 1.18, pairs: 10, time: 60 } },
  { mentors: 180, ventures: 30, bars: { gap: 0.01, loose: 1.1, tight: 1.18, pairs: 10, time: 60 } },
];
const SEEDS = Array.from({ length: Number(process.argv[3] ?? 3) }, (_, i) => i + 1);

/** Intakes before the first that counts: the threads that solve stay, and compilers take their time once. */
const WARM = 6;
const FIRST_WARM = 1_000;

/** Milliseconds for which a search may hold the loop of the process that asked for it. */
const HELD_MS = 50;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** One figure beside its bar. */
interface Line {
  readonly bar: string;
  readonly asked: string;
  readonly reached: string;
  readonly met: boolean;
}

function linesOf({ gap, pairs, time, ...against }: Bars, tight: boolean, all: readonly Measured[]): Line[] {
  const feasible = all.filter((one) => one.feasible).length;
  const widest = Math.max(...all.map((one) => one.gap));
  const fit = mean(all.map(({ plan, byHand }) => plan.total / byHand.total));
  // No plan that serves as many and whose weakest team is as good can have more.
  const possible = mean(all.map(({ plan, byHand }) => plan.bounds.total / byHand.total));
  const asked = tight ? against.tight : against.loose;
  const slowest = Math.max(...all.map(({ times }) => times.toOnePercent / times.relaxation));
  return [
    { bar: 'feasible', asked: 'all', reached: `${feasible} of ${all.length}`, met: feasible === all.length },
    { bar: 'gap to own bound', asked: percent(gap), reached: percent(widest), met: widest <= gap },
    {
      bar: 'fit / by hand',
      asked: asked.toFixed(2),
      reached: `${fit.toFixed(2)} of ${possible.toFixed(2)}`,
      met: fit >= asked,
    },
    pairs === null ? sameAsPairs(all) : smallerGapThanPairs(pairs, all),
    { bar: 'time / relaxation', asked: `${time}`, reached: slowest.toFixed(1), met: slowest <= time },
  ];
}

function sameAsPairs(all: readonly Measured[]): Line {
  const lost = Math.max(...all.map(({ plan, pairs }) => (pairs.value - plan.total) / Math.max(1, plan.total)));
  return { bar: 'behind pair model', asked: percent(0), reached: percent(Math.max(0, lost)), met: lost < 1e-6 };
}

function smallerGapThanPairs(times: number, all: readonly Measured[]): Line {
  const [own, other] = [mean(all.map(({ gap }) => gap)), mean(all.map(({ pairs }) => pairs.gap))];
  const reached = `${percent(own)} to ${percent(other)}`;
  return { bar: 'gap to pair model', asked: `1 to ${times}`, reached, met: own * times <= other };
}

async function run({ bars, ...size }: (typeof SIZES)[number], tight: boolean): Promise<boolean> {
  const all: Measured[] = [];
  for (const seed of SEEDS) all.push(await measure(intake({ ...size, tight }, chanceOf(seed))));
  const lines = linesOf(bars, tight, all);
  const share = mean(all.map(({ plan, byHand }) => byHand.served / plan.served));
  const worst = mean(all.map(({ plan, byHand }) => byHand.worst / plan.worst));
  const proved = all.filter(({ plan }) => plan.proved).length;
  const seconds = mean(all.map(({ times }) => times.all)) / 1000;
  process.stdout.write(
    `\n${size.mentors} x ${size.ventures} ${tight ? 'tight' : 'loose'}: ${proved} of ${all.length} proved, ` +
      `${seconds.toFixed(1)} s each; by hand ${percent(share)} served, weakest team ${percent(worst)} as good\n`,
  );
  for (const { bar, asked, reached, met } of lines)
    process.stdout.write(
      `  ${bar.padEnd(20)}${asked.padStart(10)}${reached.padStart(20)}  ${met ? 'met' : 'MISSED'}\n`,
    );
  return lines.every(({ met }) => met);
}

for (let i = 0; i < WARM; i++)
  await measure(intake({ mentors: 20, ventures: 8, tight: i % 2 === 1 }, chanceOf(FIRST_WARM + i)));
const met: boolean[] = [];
for (const size of SIZES) for (const tight of [false, true]) met.push(await run(size, tight));
const held = await longestHold(intake({ mentors: 60, ventures: 25, tight: true }, chanceOf(1)));
process.stdout.write(
  `\nevent loop while a thread solves 60 x 25: held ${held.toFixed(1)} ms at most, ${HELD_MS} allowed\n`,
);
met.push(held < HELD_MS);
if (met.includes(false)) process.exitCode = 1;
