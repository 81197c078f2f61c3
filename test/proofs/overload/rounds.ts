import { setTimeout as pause } from 'node:timers/promises';
import type { ApiProcess } from '../../support/api-process.js';
import { type Answers, type Asked, make, median } from './offer.js';

const CONNECTIONS = 250;

/** Requests a second that the machine holds: closed loop, as many at a time as the api takes in hand. */
export async function capacityOf(api: ApiProcess, requests: readonly Asked[], seconds: number): Promise<Answers> {
  const offer = { url: api.url, requests, connections: 8, perSecond: 0, yields: false };
  await make({ ...offer, seconds: Math.min(2, seconds) });
  return make({ ...offer, seconds });
}

export interface Flood {
  readonly answers: Answers;
  readonly offered: number;
  /** Megabytes. */
  readonly memory: { readonly before: number; readonly peak: number; readonly after: number };
  /** Seconds after the end until ten requests in a row answered as before; Infinity if they never did. */
  readonly recovery: number;
}

/** Offers so many requests a second, whatever is answered. */
export async function flood(
  api: ApiProcess,
  requests: readonly Asked[],
  perSecond: number,
  seconds: number,
): Promise<Flood> {
  // The shortest question is a cheap one: who asks it again and again must not meet the price of asking.
  const normal = [...requests].sort((a, b) => a.body.length - b.body.length).slice(0, 1);
  const before = api.memory().now;
  const usual = (
    await make({ url: api.url, requests: normal, connections: 1, perSecond: 0, seconds: 1, yields: false })
  ).accepted.p95;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, api.memory().now)), 100);
  const offer = { url: api.url, requests, connections: CONNECTIONS, perSecond, seconds, yields: true };
  const answers = await make(offer);
  clearInterval(watch);
  const recovery = await recovered(api, normal, usual);
  return { answers, offered: answers.perSecond, memory: { before, peak, after: api.memory().now }, recovery };
}

const PATIENCE_MS = 10_000;
/** As before: within half as much again, or what nobody notices. */
const ALIKE = 1.5;
const UNNOTICED_MS = 25;

async function recovered(api: ApiProcess, [normal]: readonly Asked[], usual: number): Promise<number> {
  const begun = performance.now();
  for (let alike = 0; performance.now() - begun < PATIENCE_MS;) {
    const sent = performance.now();
    const { status } = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...normal?.headers },
      body: normal?.body ?? '',
    });
    const ms = performance.now() - sent;
    alike = status === 200 && ms < Math.max(usual * ALIKE, UNNOTICED_MS) ? alike + 1 : 0;
    if (alike === 10) return (performance.now() - begun) / 1_000;
    await pause(100);
  }
  return Infinity;
}

/** One round: how another programme fares alone, and how while one floods. */
export interface Round {
  readonly alone: Answers;
  readonly flooded: Answers;
  readonly flood: Answers;
}

export interface Fairness {
  readonly api: ApiProcess;
  readonly theirs: readonly Asked[];
  readonly flooders: readonly Asked[];
  readonly perSecond: number;
  readonly seconds: number;
}

/** What the bystander asks a second: a programme's office and its people on a busy day. */
const BYSTANDER_PER_SECOND = 12;

export async function round({ api, theirs, flooders, perSecond, seconds }: Fairness): Promise<Round> {
  const { url } = api;
  const bystander = { url, requests: theirs, connections: 8, perSecond: BYSTANDER_PER_SECOND, yields: false };
  const alone = await make({ ...bystander, seconds });
  const flooding = make({ url, requests: flooders, connections: 64, perSecond, seconds: seconds + 1, yields: true });
  await pause(500);
  const flooded = await make({ ...bystander, seconds });
  return { alone, flooded, flood: await flooding };
}

export const ratioOf = ({ alone, flooded }: Round): number => flooded.accepted.p95 / alone.accepted.p95;

/** Median, least and most. */
export function spreadOf(rounds: readonly Round[]): {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
} {
  const ratios = rounds.map(ratioOf);
  return { ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
