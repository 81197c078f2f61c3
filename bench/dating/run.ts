import { checkDating, planRounds, replan, type SpeedDating } from '@outrigger/matching';
import { type Size, whirlwind } from './whirlwind.js';

const SIZES: Size[] = [
  { mentors: 20, ventures: 8, rounds: 6 },
  { mentors: 40, ventures: 30, rounds: 12 },
  { mentors: 60, ventures: 25, rounds: 10 },
  { mentors: 60, ventures: 60, rounds: 15 },
];
const CUSTOMS = [
  { absence: 0, maxRunMentor: 0 },
  { absence: 0.1, maxRunMentor: 4 },
  { absence: 0.25, maxRunMentor: 3 },
];
const SEEDS = [1, 2, 3, 4, 5];

/** The same numbers on every machine; the plain generator of Numerical Recipes. */
const chanceOf = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
};

process.stdout.write('mentors x ventures x rounds  absence  run   worst/bound  mean/bound  mean ms\n');
for (const size of SIZES) for (const custom of CUSTOMS) measure(size, custom);

function measure(size: Size, custom: (typeof CUSTOMS)[number]): void {
  const results = SEEDS.map((seed) => solve(whirlwind(size, custom, chanceOf(seed))));
  const shares = results.map(({ share }) => share);
  const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const columns = [
    `${size.mentors} x ${size.ventures} x ${size.rounds}`.padEnd(28),
    custom.absence.toFixed(2).padStart(7),
    String(custom.maxRunMentor).padStart(4),
    Math.min(...shares)
      .toFixed(4)
      .padStart(12),
    mean(shares).toFixed(4).padStart(11),
    mean(results.map(({ ms }) => ms))
      .toFixed(0)
      .padStart(8),
  ];
  process.stdout.write(`${columns.join(' ')}\n`);
}

function solve(instance: SpeedDating): { share: number; ms: number } {
  const began = performance.now();
  const plan = planRounds(instance);
  const ms = performance.now() - began;
  const noShow = instance.mentors.slice(0, 1).map(({ id }) => id);
  const mended = replan(instance, plan, { fromRound: instance.rounds >> 1, absent: noShow });
  const [fault] = [...checkDating(instance, plan), ...checkDating(instance, mended)];
  if (fault) throw new Error(fault);
  return { share: plan.total / plan.bound, ms };
}
