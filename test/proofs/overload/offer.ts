import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Load from a process of its own. */
export interface Offer {
  readonly url: string;
  readonly requests: readonly Asked[];
  readonly connections: number;
  readonly seconds: number;
  /** 0: as fast as the answers come. */
  readonly perSecond: number;
  /** Whether the sending process stands back where it shares the machine with the server. */
  readonly yields: boolean;
}

/** Status (0: none came) and milliseconds of one answer. */
export type Sample = readonly [status: number, ms: number];

/** What came back. Times in milliseconds. */
export interface Answers {
  readonly perSecond: number;
  readonly accepted: Times;
  readonly refused: Times;
  /** How many of each status. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const LOAD = join(process.cwd(), 'dist', 'test', 'proofs', 'overload', 'load.js');

export async function make(offer: Offer): Promise<Answers> {
  const child = fork(LOAD, { serialization: 'advanced', env: { ...process.env, NODE_OPTIONS: '' } });
  child.send(offer);
  const [samples] = (await once(child, 'message')) as [Sample[]];
  return answersOf(samples, offer.seconds);
}

function answersOf(samples: readonly Sample[], seconds: number): Answers {
  const statuses: Record<string, number> = {};
  for (const [status] of samples) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    perSecond: samples.length / seconds,
    accepted: timesOf(samples.filter(([status]) => status === 200)),
    refused: timesOf(samples.filter(([status]) => status === 429 || status === 503)),
    statuses,
  };
}

function timesOf(samples: readonly Sample[]): Times {
  const sorted = samples.map(([, ms]) => ms).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
