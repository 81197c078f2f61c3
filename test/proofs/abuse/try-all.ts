import type { ApiProcess } from '../../support/api-process.js';
import type { Person } from '../../support/house.js';
import { type Attack, OF_A_MEMBER, OF_A_STRANGER, OF_ANOTHER_SITE, OF_ANYBODY } from './attacks.js';
import { knock, type Told } from './knocking.js';

/** How one attack went. */
export interface Outcome {
  readonly attack: Attack;
  readonly from: string;
  readonly told: readonly Told[];
  /** CPU milliseconds of the api for each time, its bystander's work included. */
  readonly cpuMs: number;
  /** Milliseconds of the bystander's requests beside it. */
  readonly bystander: readonly number[];
}

/** Who is attacked, and as whom. */
export interface Field {
  readonly api: ApiProcess;
  readonly member: Person;
  /** Somebody of the neighbour who only wants to work. */
  readonly bystander: Person;
}

const QUESTION = { body: JSON.stringify({ query: '{ ventures(first: 20) { items { id name } } }' }) };

export async function ask({ api, bystander }: Field): Promise<number> {
  const { ms, status } = await knock(api.url, bystander.headers, QUESTION);
  if (status !== 200) throw new Error(`The bystander was told ${status}.`);
  return ms;
}

/** Every line of the table, so many times, each beside a request of the bystander. */
export async function tryAll(field: Field, repeats: number): Promise<Outcome[]> {
  const member = field.member.headers;
  const cookie = { cookie: `outrigger=${member['authorization']?.replace('Bearer ', '') ?? ''}` };
  const roles = [
    { from: 'member', headers: member, attacks: [...OF_A_MEMBER, ...OF_ANYBODY] },
    { from: 'stranger', headers: {}, attacks: [...OF_A_STRANGER, ...OF_ANYBODY] },
    { from: 'other site', headers: cookie, attacks: OF_ANOTHER_SITE },
  ];
  const outcomes: Outcome[] = [];
  for (const { from, headers, attacks } of roles) {
    for (const attack of attacks) outcomes.push(await tryOne(field, attack, from, headers, repeats));
  }
  return outcomes;
}

async function tryOne(
  field: Field,
  attack: Attack,
  from: string,
  headers: Readonly<Record<string, string>>,
  repeats: number,
): Promise<Outcome> {
  const told: Told[] = [];
  const bystander: number[] = [];
  const before = field.api.cpu();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const [answer, ms] = await Promise.all([knock(field.api.url, headers, attack), ask(field)]);
    told.push(answer);
    bystander.push(ms);
  }
  return { attack, from, told, cpuMs: ((field.api.cpu() - before) * 1_000) / repeats, bystander };
}

/** What is wrong with an outcome, in words; nothing for most. */
export function faultOf({ attack: { name, status, code }, from, told }: Outcome): string[] {
  const wrong = told.find((each) => each.status !== status || each.code !== code || !each.numbered);
  if (!wrong) return [];
  const number = wrong.numbered ? '' : ', without its number';
  return [`${name} (${from}): expected ${status} ${code}, was told ${wrong.status} ${wrong.code}${number}`];
}
