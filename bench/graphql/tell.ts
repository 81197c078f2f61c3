import { median } from '../support/load.js';
import { AIM_BY_HAND, type Operation } from './operations.js';
import type { Round, Turn } from './rounds.js';
import { type ServerName, SERVERS } from './servers.js';

/** Each round's quotient, so that what disturbs the machine disturbs both sides. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Result {
  readonly operation: Operation;
  readonly rounds: readonly Round[];
}

export function ratio(rounds: readonly Round[], of: keyof Turn, above: ServerName, below: ServerName): Ratio {
  const ratios = rounds.map((round) => round[above][of] / round[below][of]);
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}

const say = ({ median: middle, low, high }: Ratio): string =>
  `${middle.toFixed(2)}x (${low.toFixed(2)}-${high.toFixed(2)})`;

const COLUMNS = [
  ['perSecond', 'a second', 0],
  ['p50', 'p50 ms', 1],
  ['p99', 'p99 ms', 1],
  ['node', 'Node CPU ms', 2],
  ['postgres', 'PostgreSQL CPU ms', 2],
  ['memory', 'MB', 0],
] as const satisfies readonly (readonly [keyof Turn, string, number])[];

/** One operation's table and its ratios. */
export function table({ operation, rounds }: Result): string {
  const head = `${operation.name.padEnd(32)}${COLUMNS.map(([, title]) => title.padStart(20)).join('')}`;
  const lines = SERVERS.map((server) => {
    const cells = COLUMNS.map(([of, , digits]) => median(rounds.map((round) => round[server][of])).toFixed(digits));
    return `  ${server.padEnd(30)}${cells.map((cell) => cell.padStart(20)).join('')}`;
  });
  const peer = say(ratio(rounds, 'node', 'postgraphile', 'product'));
  const hand = say(ratio(rounds, 'node', 'product', 'by hand'));
  const postgres = say(ratio(rounds, 'postgres', 'product', 'by hand'));
  return [
    head,
    ...lines,
    `  Node CPU: PostGraphile takes ${peer} of ours; we take ${hand} of the hand-written server's.`,
    `  PostgreSQL CPU: we take ${postgres} of the hand-written server's.`,
    '',
  ].join('\n');
}

export interface Aim {
  readonly says: string;
  readonly reached: boolean;
}

const AIM_OVER_PEER = 2;

/** The aims of one operation: twice PostGraphile's requests per CPU second, and so much of the hand-written server's CPU. */
export function aimsOf({ operation: { name, kind }, rounds }: Result): readonly Aim[] {
  const peer = ratio(rounds, 'node', 'postgraphile', 'product').median;
  const hand = ratio(rounds, 'node', 'product', 'by hand').median;
  return [
    {
      says: `${name}: ${peer.toFixed(2)} times PostGraphile's requests per CPU second, at least ${AIM_OVER_PEER} wanted`,
      reached: peer >= AIM_OVER_PEER,
    },
    {
      says: `${name}: ${hand.toFixed(2)} times the hand-written server's CPU, at most ${AIM_BY_HAND[kind]} wanted`,
      reached: hand <= AIM_BY_HAND[kind],
    },
  ];
}

export function latencyAim(results: readonly Result[]): readonly Aim[] {
  return results.map(({ operation, rounds }) => {
    const p99 = ratio(rounds, 'p99', 'product', 'postgraphile').median;
    return {
      says: `${operation.name}, ten programmes at once: p99 ${p99.toFixed(2)} of PostGraphile's, at most 1 wanted`,
      reached: p99 <= 1,
    };
  });
}
