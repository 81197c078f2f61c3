import { PostOffice } from '../../support/post-office.js';
import { settled } from '../../support/settled.js';
import { fingerprints, type TenantTable, tenantTables } from '../attack/catalogue.js';
import { ageOf } from './ageing.js';
import { arrive, decide, lookUp } from './arriving.js';
import { type Breach, examine, historyOf, lost, touched, untold } from './examine.js';
import { foundWorld } from './found.js';
import { comeAndGo, live, revoke, sign } from './life.js';
import { answerLate, answerSoon, answerTooLate, list, tapTwice, thinkAgain } from './listing.js';
import { arrange, callOff, report, stepOff } from './meeting.js';
import { agree, agreeLate, insist, mend, propose } from './teaming.js';
import { rows, type Size, type World } from './world.js';

type Step = readonly [name: string, deed: (world: World) => Promise<unknown>] | number;

/** A week: what people do, and between it the days that pass. */
const WEEK: readonly Step[] = [
  ['applications arrive', arrive],
  ['the office decides', decide],
  ['a founder looks', lookUp],
  1,
  ['the list goes out', list],
  ['some answer at once', answerSoon],
  ['somebody taps twice', tapTwice],
  ['warrants are signed', sign],
  2,
  ['some answer late', answerLate],
  ['interests and second thoughts', thinkAgain],
  ['teams are proposed', propose],
  ['some agree', agree],
  ['a warrant is revoked', revoke],
  3,
  ['some answer too late', answerTooLate],
  ['more agree', agreeLate],
  ['the office insists', insist],
  ['leads report', report],
  ['sessions are arranged', arrange],
  ['sessions are called off', callOff],
  ['mentors step off', stepOff],
  ['teams are mended', mend],
  ['ventures live on', live],
  ['mentors come and go', comeAndGo],
  1,
];

/** Enough weeks of a small programme that there is something to break for each rule. */
export const SHORT: Size = { weeks: 5, mentors: 30, applicationsPerMonth: 12 };

/** What a year came to. */
export interface Outcome {
  readonly world: World;
  readonly steps: number;
  readonly breaches: readonly (Breach & { readonly when: string })[];
}

/** What passes the time, and what is watched meanwhile. */
interface Watch {
  readonly pass: (days: number) => Promise<void>;
  readonly tables: readonly TenantTable[];
}

/** After each step every rule is asked for; what breaks one is kept with its week and its step. */
async function weekOf(world: World, week: number, { pass, tables }: Watch): Promise<Outcome['breaches']> {
  const { house, neighbour } = world;
  const marksOf = () => fingerprints(house.database, tables, neighbour.id);
  const breaches: (Breach & { when: string })[] = [];
  let [marks, history] = [await marksOf(), await historyOf(world)];
  for (const step of WEEK) {
    const isTime = typeof step === 'number';
    await (isTime ? pass(step) : step[1](world));
    await settled(house.database);
    const before = { marks, history };
    [marks, history] = [await marksOf(), await historyOf(world)];
    const found = [...(await examine(world)), ...(await untold(world)), ...lost(before.history, history)];
    if (!isTime) found.push(...touched(before.marks, marks));
    const when = `week ${String(week)}, after "${isTime ? `${String(step)} days pass` : step[0]}"`;
    breaches.push(...found.map((breach) => ({ ...breach, when })));
  }
  return breaches;
}

/** What stands at the end of a week, in one line. */
async function standing(world: World): Promise<string> {
  const [counts] = await rows<Record<string, number>>(
    world,
    `select (select count(*) from team where tenant_id = $1 and ended_at is null)::int as teams,
            (select count(*) from venture where tenant_id = $1 and status in ('accepted', 'circulating'))::int as waiting,
            (select count(*) from session where tenant_id = $1 and status = 'held')::int as held`,
  );
  const { teams, waiting, held } = counts ?? {};
  return `${String(teams)} teams live, ${String(waiting)} ventures wait, ${String(held)} sessions held, ${String(world.book.total)} deeds`;
}

export interface YearOptions {
  readonly size: Size;
  readonly tell: (line: string) => void;
  /** Looks at the world before it ends. */
  readonly visit?: (world: World) => Promise<void>;
}

/** A year of a large programme through the front door: late answers, step-offs, lapses, two managers at once. */
export async function year({ size, tell, visit }: YearOptions): Promise<Outcome> {
  const office = new PostOffice();
  const world = await foundWorld(size, await office.open());
  const breaches: Outcome['breaches'][number][] = [];
  try {
    const { database } = world.house;
    // The house seals every trail each minute, whatever anybody does.
    const tables = (await tenantTables(database)).filter(({ name }) => name !== 'audit_seal');
    const watch = { pass: await ageOf(database), tables };
    for (let week = 1; week <= size.weeks; week++) {
      const found = await weekOf(world, week, watch);
      breaches.push(...found);
      tell(`week ${String(week)}: ${await standing(world)}, ${String(breaches.length)} breaches`);
      for (const { rule, who, when } of found.slice(0, 3)) tell(`  ${rule}: ${who} (${when})`);
    }
    await visit?.(world);
  } finally {
    await world.house.close();
    await office.close();
  }
  return { world, steps: size.weeks * WEEK.length, breaches };
}
